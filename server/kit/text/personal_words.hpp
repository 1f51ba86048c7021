// Words that help to tell names from other words; folded (lower case, without accents).
#pragma once
#include <algorithm>
#include <string>
#include <string_view>

namespace upswing::kit::text::personal {

// First names that are common in the United States, English and Spanish; without those that are also months or virtues.
inline constexpr std::string_view first_names =
    " aaliyah aaron abigail adam adrian aiden alan alejandra alejandro alex alexander alexis alice alicia alyssa amanda"
    " amber amelia amir amy ana andrea andrew andy angel angela anna anthony antonio aria ariana arturo ashley aurora"
    " ava barbara beatriz ben benjamin blanca brandon brenda brian brianna brittany caleb camila carla carlos carmen"
    " carolina caroline catherine cesar charles charlotte chloe chris christian christina christopher claudia connor"
    " cristian cristina cynthia daniel daniela david deborah dennis diana diego donna dylan eduardo edward elena eli"
    " elias elijah elizabeth ella emilia emiliano emily emma enrique eric erica esteban ethan eva evelyn ezra felipe"
    " fernanda fernando francisco gabriel gabriela gael gavin george gloria gonzalo guadalupe guillermo hannah harper"
    " hector heather helen henry hugo ian ignacio irene isaac isabel isabella ivan jack jackson jacob jaime jake james"
    " jamal jane janet jasmine jason javier jayden jeffrey jennifer jeremy jesse jessica jesus jimena joan joaquin joe"
    " joel john jonathan jordan jorge jose joseph joshua josue juan juana juanita judith julia julian juliana julie"
    " justin karen karla kate katherine kathleen kayla keith kelly kenneth kevin kimberly kyle laila landon larry laura"
    " lauren layla leah leo leonardo leonel leticia levi liam lilian liliana lily linda lisa logan lopez lorena lori"
    " lucas lucia luciana luis luisa luke luna luz lydia madeline madison manuel marco marcos margaret margarita maria"
    " mariana marie mario marisol martha martin mary mason mateo matias matthew maya megan melanie melissa mia michael"
    " michelle miguel mike mila mohamed mohammed monica morgan mohammad nadia nancy naomi natalia natalie nathan nicholas"
    " nicole noah noelia nora norma nuria oliver olivia omar oscar owen pablo pamela paola patricia patrick paul paula"
    " paulina pedro peter rachel rafael ramon raquel raul rebecca ricardo richard robert roberto rocio rodrigo roger"
    " ronald rosa rosario ruben ruth ryan samantha samuel sandra santiago sara sarah scott sean sebastian sergio sharon"
    " shirley silvia simon sofia sonia sophia stella stephanie stephen steven susan susana sylvia tamika tania teresa"
    " thiago thomas tiffany timothy tyler valentina valeria vanessa veronica victor victoria vincent virginia walter"
    " wayne wendy william wyatt xavier ximena yolanda zoe zoey ";

// Capitalized words that follow a first name or a word for a patient and are not a last name.
inline constexpr std::string_view no_names =
    " adhd advisory after and april are asthma august avenue bmi board called care cdc cds center chart clinic cms"
    " community council county december department depression did dtap east ehr emr english experience family february"
    " for friday from general had has health healthy help hepatitis he her his hispanic hospital hpv i in is it january"
    " july june la latino learning march may md medicaid medical medicare memorial mmr monday mrn north november nurse"
    " october of office on oral park partner partners pediatrics phq portal practice primary program project road"
    " safety said saturday school screening september she south spanish st street sunday survey team the they thursday"
    " to total tuesday university vaccine visit visits was we wednesday well west wic with year y ";

// Who a name beside them belongs to.
inline constexpr std::string_view patients =
    " patient patients pt child boy girl baby infant toddler son daughter mom mother mama dad father papa paciente nino"
    " nina bebe hijo hija madre padre ";
inline constexpr std::string_view titles = " mr mrs ms miss sr sra srta senor senora senorita ";
// May stand between one of those and the name.
inline constexpr std::string_view between = " of de del named called llamado llamada name is ";
inline constexpr std::string_view births =
    " born birth birthday birthdate dob nacio nacido nacida nacimiento cumple fn ";
inline constexpr std::string_view records =
    " mrn record records chart expediente historia ehr emr acct account id patient paciente ";

inline constexpr std::string_view months =
    " january february march april may june july august september october november december enero febrero marzo abril"
    " mayo junio julio agosto septiembre octubre noviembre diciembre jan feb mar apr jun jul aug sep sept oct nov dec"
    " ene abr ago dic ";

inline bool has(std::string_view list, std::string_view word) {
  return !word.empty() && list.find(" " + std::string(word) + " ") != std::string_view::npos;
}

}  // namespace upswing::kit::text::personal
