// A role for a person: which, and where it is held.
import type { Person, Role } from "../gen/types";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { SelectField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { give_role, place_of, ROLES, usePlaces } from "./partnership_api";

type Place = "practice_id" | "program_id" | "supervises";
interface Named {
  id: string;
  name: string;
}

export function RoleForm(props: { person: Person; people: Person[] }) {
  const t = useWords();
  const places = usePlaces();
  const start = { role: "", practice_id: "", program_id: "", supervises: "" };
  const form = useForm(start, async (values) => {
    const wanted = place_of(values.role as Role);
    check_fields({
      role: !values.role && "required",
      practice_id: wanted.practice && !values.practice_id && "required",
      program_id: wanted.program && !values.program_id && "required",
      supervises: wanted.coach && !values.supervises && "required",
    });
    await give_role(props.person.id, {
      role: values.role as Role,
      practice_id: wanted.practice ? values.practice_id : null,
      program_id: wanted.program ? values.program_id : null,
      supervises: wanted.coach ? values.supervises : null,
    });
    announce(t("app.saved"));
  });
  const wanted = form.values.role ? place_of(form.values.role as Role) : undefined;
  const choose = (field: Place | "role", options: Named[]) => {
    const problem = form.problem(field);
    return (
      <SelectField
        id={`role_${field}`}
        label={t(`partnership.role_${field}`)}
        value={form.values[field]}
        onChange={(value) => form.set({ [field]: value })}
        problem={problem && problem_words(t, problem.code)}
        options={[
          { value: "", label: t("programs.choose") },
          ...options.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    );
  };
  const coaches = props.people.filter((each) => each.roles.some((role) => role.role.startsWith("coach")));
  return (
    <section className="card stack" aria-labelledby="role_title">
      <h2 id="role_title">{t("partnership.give_role")}</h2>
      <Loaded query={places} heights={[80]}>
        {(answer) => (
          <FormView
            form={form}
            name="role"
            label={(field) => `partnership.role_${field}`}
            action={t("partnership.give_role_action")}
          >
            <div className="grid2">
              {choose(
                "role",
                ROLES.map((role) => ({ id: role, name: t(`app.role.${role}`) })),
              )}
              {wanted?.practice && choose("practice_id", answer.practices)}
              {wanted?.program && choose("program_id", answer.programs)}
              {wanted?.coach && choose("supervises", coaches)}
            </div>
            {form.values.role && (
              <p className="small muted">{t(`partnership.role_means.${form.values.role}`)}</p>
            )}
          </FormView>
        )}
      </Loaded>
    </section>
  );
}
