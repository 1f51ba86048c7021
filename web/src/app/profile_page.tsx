// My own page: what access knows of me, and whether I would like to get kind words.
import ProfilePage from "../access/profile_page";
import ChoiceCard from "../encouragement/choice_card";

export default function MyPage() {
  return (
    <ProfilePage>
      <ChoiceCard />
    </ProfilePage>
  );
}
