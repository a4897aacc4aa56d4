/** Who has the case and who may see it: hand-over, named persons, support. */
import type { OfferFacts } from '../../process/disclosure/offer-facts.js';
import type { ProtectionGrade } from '../../process/sealed.js';

export const ownership = {
  title: 'Kan ni ta över huvudansvaret?',
  from: (from: string) => `från ${from}`,
  phone: (phone: string) => `tel. ${phone}`,
  state: { offered: 'Väntar på er', taken: 'Ni har tagit över', gone: 'Inte aktuell' } satisfies Stands,
  says: {
    offered:
      'Ni är tillfrågade om huvudansvaret för en SIP som pågår. Ring och fråga innan ni svarar. Den som har det nu har det kvar tills ni har sagt ja.',
    taken: 'Ni har nu huvudansvaret. Skriv ”mina ärenden” till SIP-lotsen för att öppna ärendet.',
    gone: 'Frågan gäller inte längre er. Ni behöver inte göra något.',
  } satisfies Stands,
  closed: 'Ärendet pågår inte längre. Ni behöver inte göra något här.',
  take: 'Vi tar över',
  decline: 'Vi kan inte',
};

export const handOver = {
  heading: 'Lämna över huvudansvaret',
  text: 'Enheten får en fråga utan uppgifter om den enskilde. Huvudansvaret ligger kvar tills den har sagt ja.',
  unit: 'Vilken enhet kan ta över?',
  unitMissing: 'Välj en enhet.',
  noUnits:
    'Ingen annan enhet som samtycket omfattar är med i planen. Ändra samtycket eller kalla enheten först.',
  offer: 'Fråga enheten',
  release: 'Lämna tillbaka till sammankallande enhet (chef)',
};

export const support = {
  heading: 'Be SIP-samordnaren om stöd',
  text: 'SIP-samordnaren får ärendets referens, frågan och ert telefonnummer – aldrig vem det gäller.',
  topic: 'Vad behöver ni hjälp med?',
  topicMissing: 'Välj en fråga.',
  ask: 'Skicka frågan',
  whyText: 'SIP-samordnaren ser inga ärenden. Berätta inget om den enskilde utan samtycke.',
  whySource: 'Inställning: så är rollerna fördelade i SIP-lotsen.',
};

export const named = {
  text: 'Bara de här personerna ser ärendet. Ring den som är kallad innan du ger någon där tillgång.',
  person: 'Ge en person tillgång',
  personMissing: 'Välj en person',
  give: 'Ge tillgång',
  change: 'Ändra skyddet',
};

export const access = {
  heading: 'Vem får se ärendet',
  text: 'Med skyddade personuppgifter, eller när vårdnadshavarna hålls isär, ser bara de personer du namnger ärendet – inte ens dina kollegor. Adress, telefon och plats tas bort, ett bokat möte ställs in och inget skickas till kanaler eller med e-post.',
  grade: 'Skyddade personuppgifter',
  gradeMissing: 'Välj i listan.',
  grades: {
    none: 'Nej',
    sekretessmarkering: 'Sekretessmarkering',
    skyddadFolkbokforing: 'Skyddad folkbokföring',
    fingerade: 'Fingerade personuppgifter',
  } satisfies Record<ProtectionGrade | 'none', string>,
  apart: 'En vårdnadshavare kan vara ett hot: håll vårdnadshavarna isär',
  save: 'Spara',
};

type Stands = Record<OfferFacts['stands'], string>;
