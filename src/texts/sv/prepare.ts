/** Förbered: the four screens that are filled in together with the individual. */
export const prepare = {
  title: 'Förbered',
  saved: 'Varje steg sparas när du trycker på Nästa.',
  person: {
    heading: 'Vem gäller det?',
    name: 'Namn',
    nameMissing: 'Skriv den enskildes namn.',
    personnummer: 'Personnummer (kan fyllas i senare)',
    personnummerWrong: 'Skriv tio eller tolv siffror, till exempel ÅÅÅÅMMDD-NNNN.',
    phone: 'Telefon',
    listedAt: 'Listad på vårdcentral',
    informed: 'Den enskilde har fått information om SIP på det sätt hen vill',
    toldByPhone: 'Uppgifter om vem det gäller lämnas per telefon och sparas inte här (inställning).',
    whyText:
      'Namn och personnummer visas inte på kort i kanaler, i kalendern eller i mejl. En utsedd SIP-mottagare kan se dem för att hitta rätt enhet, och varje visning loggas. En SIP kostar ingenting för den enskilde.',
    whySource: 'Länets riktlinje för SIP. Patientdatalagen 4 kap. 3 § om loggning.',
  },
  matters: {
    heading: 'Vad är viktigt?',
    whatMatters: 'Vad är viktigt för dig? Skriv med den enskildes ord.',
    whatMattersMissing: 'Skriv vad den enskilde har sagt är viktigt.',
    longTermGoal: 'Långsiktigt mål',
    goalPreset: 'Formuleras på mötet',
    purpose: 'Syfte med mötet',
    questions: 'Frågor till mötet, en på varje rad',
    adaptations: 'Anpassningar: språk, tolk, tillgänglighet',
    whyText:
      'Mötet börjar med det som är viktigt för den enskilde. Syfte och frågor följer med till den som har tackat ja, så att alla kommer förberedda.',
    whySource: 'Kallad eller inbjuden till SIP-möte, Vårdsamverkan i Västra Götaland.',
  },
  child: {
    heading: 'Barnet',
    takesPart: 'Vill barnet vara med?',
    takesPartMissing: 'Välj ett svar. Är det inte klart, välj Bestäms senare.',
    takesParts: { yes: 'Ja', no: 'Nej', later: 'Bestäms senare' },
    view: 'Barnets egen åsikt',
    viewMissing: 'Skriv vad barnet själv har sagt.',
    decider: 'Vem bestämmer för barnet?',
    deciderMissing: 'Välj vem som bestämmer.',
    maturity: 'Mognadsbedömning, om barnet bestämmer självt',
    assessor: 'Vem som har bedömt',
    whyText:
      'Barnet har rätt att komma till tals, och det finns ingen åldersgräns. Två vårdnadshavare ska båda samtycka. Ett barn som är moget nog bestämmer självt – då frågas inte vårdnadshavarna.',
    whySource:
      '3 kap. 1–3 §§ socialtjänstlagen, 6 kap. 11 och 13 §§ föräldrabalken, 12 kap. 3 § offentlighets- och sekretesslagen.',
  },
  people: {
    heading: 'Vilka ska få veta och vara med?',
    intro: 'Har du frågat den enskilde i enrum? Lägg bara till dem som den enskilde vill ha med, högst tre.',
    label: 'Vem är det? Till exempel pappa Peter',
    relation: 'Relation',
    mail: 'E-post som den enskilde har gått med på (frivilligt)',
    mailWrong: 'Skriv en e-postadress, till exempel namn@exempel.se.',
    noMail: 'ingen e-post, ring',
    finish: 'Klar',
    whyText:
      'Närstående ska ges möjlighet att delta om det är lämpligt och den enskilde inte säger nej. Fråga i enrum – den som står nära kan vara den som den enskilde är rädd för.',
    whySource: '10 kap. 9 § socialtjänstlagen.',
  },
};
