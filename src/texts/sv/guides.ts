/** Guides for people, one source for the bot and the pages. Words on buttons are the buttons' own, so that they cannot part. */
import type { Guide, GuideName, GuidePicture, PlainGuide } from '../guide.js';
import { call } from './call.js';
import { caseCard } from './case.js';
import { connect } from './connect.js';
import { consent } from './consent.js';
import { help } from './help.js';
import { meeting } from './meeting.js';
import { need } from './need.js';
import { overview } from './overview.js';
import { plan } from './plan.js';
import { summons } from './summons.js';
import { task } from './task.js';
import { web } from './web.js';

const of = caseCard.button;
const { commands } = help.welcome;
const { doors, list, request } = connect;
const { button } = summons;
const { more } = web.page;

const convener: Guide = {
  title: 'Så gör du: sammankallande',
  lead: 'Du håller ihop en SIP från behov till avslut. SIP-lotsen visar alltid nästa steg och vem som väntar på vem.',
  steps: [
    {
      do: `Skriv ”${commands.newSip.say}” till SIP-lotsen och svara på frågorna. Blir det en SIP trycker du på ”${need.result.start}”.`,
    },
    {
      do: `Tryck på ”${of.prepare}” och gå igenom stegen tillsammans med den enskilde. Börja med vad som är viktigt för hen.`,
    },
    {
      do: `Tryck på ”${of.consent}”. Samtycket säger vilka som får veta vad. När det är lämnat: ”${consent.givers.give}”.`,
    },
    {
      do: `Tryck på ”${of.choose}” och sedan ”${call.recipients.next}”. Föreslå några tider och tryck på ”${call.send.send}”.`,
    },
    {
      do: `Ärendekortet visar vem som har svarat och vem ni väntar på. SIP-lotsen påminner. Du kan också trycka på ”${of.remind}” eller ”${of.remindAll}”.`,
      picture: 'case',
    },
    {
      do: `När svaren har kommit: tryck på ”${of.book}”, välj en tid och tryck på ”${meeting.time.book}”.`,
      picture: 'times',
    },
    {
      do: `Efter mötet: tryck på ”${of.hold}” och skriv planen. Den gäller när du trycker på ”${plan.owner.activate}”.`,
    },
    { do: `Lämna planen till den enskilde: ”${of.copy}”.` },
    {
      do: `Följ upp den dag som ni har bestämt: ”${of.followUp}”. När målen är nådda, eller den enskilde vill sluta: ”${of.close}”.`,
    },
  ],
  goodToKnow: [
    `Hittar du inte kortet? Skriv ”${commands.myCases.say}”.`,
    `Kommer inget svar, eller fungerar samverkan inte? Skriv ”${commands.deviation.say}”.`,
    `Kör du fast finns ”${of.support}” under ”${more}”.`,
    'Det som du skriver sparas när du trycker på Nästa eller Spara. Sedan kan du gå ifrån och fortsätta senare.',
  ],
};

const receivingUnit: Guide = {
  title: 'Så gör ni: mottagande enhet',
  lead: 'Er enhet har fått en kallelse till SIP. Den säger inte vem det gäller förrän ni behöver veta det.',
  steps: [
    { do: `Tryck på ”${button.acknowledge}”. Då vet alla att någon har sett kallelsen.`, picture: 'summons' },
    {
      do: `Är ni rätt enhet? Den som fördelar hos er kan trycka på ”${button.facts}” under ”${more}” och se namn och var personen är listad.`,
    },
    {
      do: `Fel enhet? Tryck på ”${button.route}” och välj vilken. Kallelsen följer med, och den som kallade får veta det.`,
    },
    {
      do: `Rätt enhet? Tryck på ”${button.accept}”, markera tiderna som fungerar och tryck på ”${summons.accept.send}”. Då ser ni syfte och frågor.`,
    },
    {
      do: `Tryck på ”${button.confirm}”. Skriv roll, inte bara namn. Den som kommer ska kunna fatta beslut för er.`,
      picture: 'answered',
    },
    {
      do: `Kan ni inte komma: ordna en ersättare först. Går inte det trycker ni på ”${button.decline}” under ”${more}” och skriver varför.`,
    },
    {
      do: `Efter mötet får ni era insatser som kort. Tryck på ”${task.button.done}” när insatsen är gjord, eller ”${task.button.late}”.`,
    },
  ],
  goodToKnow: [
    `Passar ingen tid? Tryck på ”${button.otherTime}” under ”${more}”.`,
    `Undrar ni något? Tryck på ”${button.ask}” under ”${more}”. Skriv inget om hälsa där, ring i så fall.`,
    'Kom kallelsen i e-post? Öppna länken och svara på sidan. Ni behöver inte logga in.',
    `Vill ni se allt som väntar på er? Skriv ”${commands.summonses.say}” eller ”${commands.tasks.say}” till SIP-lotsen.`,
  ],
};

const coordinator: Guide = {
  title: 'Så gör du: SIP-samordnare',
  lead: 'Du ser var SIP-arbetet har stannat och hur det går över tid, aldrig vem ett ärende gäller.',
  steps: [
    {
      do: 'På måndagar får du ett kort, om något har stannat. Där står enheter, vad som väntar och hur länge.',
      picture: 'digest',
    },
    {
      do: `Tryck på ”${overview.digest.open}”. Välj huvudman, område och år, och tryck på ”${overview.filter.show}”.`,
    },
    { do: `Behöver du siffrorna i ett kalkylblad: ”${overview.filter.csv}”.` },
    { do: `Skriv ”${commands.figures.say}” till SIP-lotsen när du vill se årets siffror direkt i chatten.` },
    {
      do: `När en sammankallande trycker på ”${of.support}” får du ärendets referens, vad det gäller och, om det finns, ett nummer att ringa.`,
    },
  ],
  goodToKnow: [
    'Små tal visas inte, så att ingen går att känna igen.',
    `Vill du inte ha kortet? Tryck på ”${overview.digest.stop}”.`,
  ],
};

const administrator: Guide = {
  title: 'Så gör du: administratör',
  lead: 'Du väljer var enheterna hos er huvudman får sina kallelser. Du ser inga ärenden.',
  steps: [
    { do: `Skriv ”koppla enhet” till SIP-lotsen. Välj en enhet och tryck på ”${list.choose}”.` },
    {
      do: `Tryck på ”${doors.makeCode}” och ge koden till den som äger enhetens team. Den gäller i 15 minuter.`,
      picture: 'doors',
    },
    { do: 'Ägaren lägger till SIP-lotsen i teamet och skriver ”@SIP-lotsen koppla” och koden i kanalen.' },
    {
      do: `Du får frågan ”${request.title}”. Är det rätt kanal trycker du på ”${request.approve}”.`,
      picture: 'request',
    },
    {
      do: `Välj under ”${doors.orderLabel}” om kanalen eller en funktionsbrevlåda ska gå först, och tryck på ”${doors.save}”.`,
    },
  ],
  goodToKnow: [
    'I en privat eller delad kanal läggs SIP-lotsen till både i teamet och i kanalen. Gäster och andra organisationer kan inte svara åt enheten.',
    `Ska kanalen inte ta emot längre? Tryck på ”${doors.disconnect}”.`,
    'Enheter och roller står i er katalogfil. Den ändras hos er förvaltning.',
  ],
};

const individual: Guide = {
  title: 'Till dig som får en SIP',
  lead: 'SIP betyder samordnad individuell plan. Det är din plan. Där står vem som hjälper dig med vad.',
  steps: [
    { do: 'Du säger ja eller nej till en SIP. Du bestämmer också vilka som får veta vad. Du kan ändra dig.' },
    { do: 'Före mötet frågar personalen vad som är viktigt för dig. Du kan ta med någon som du litar på.' },
    {
      do: `Den som bjuds in får ett papper eller ett mejl. I mejlet finns en länk. Tryck på ”${button.acceptPerson}”, så vet de andra.`,
      picture: 'invitation',
    },
    { do: `Mötet börjar med en fråga till dig: ”${meeting.held.matters}”` },
    { do: 'Efter mötet får du planen. Där står vem som gör vad, och när det ska vara klart.' },
    { do: 'Ni bestämmer en dag då ni ser hur det har gått. Då kan planen ändras eller avslutas.' },
  ],
  goodToKnow: [
    'En SIP kostar ingenting.',
    'I mejl och kallelser står inte vem mötet handlar om.',
    'Undrar du något? Fråga den som du har kontakt med.',
  ],
};

const privacy: PlainGuide = {
  title: 'Personuppgifter i SIP-lotsen',
  lead: 'Så är SIP-lotsen byggd. Den organisation som driver SIP-lotsen hos er svarar för uppgifterna. Har den egen information gäller den.',
  sections: [
    {
      heading: 'Vad som sparas',
      text: 'Det som personalen skriver i en SIP: vem det gäller och hur personen nås, samtycke, kallelser och svar, plan och uppföljning. Huvudmannen kan välja att namn och plan inte sparas här. Personal sparas med namn, enhet och roll.',
    },
    {
      heading: 'Vem som ser',
      text: 'Personal på de enheter som är med i SIP:en, så långt samtycket räcker. Den som öppnar uppgifter om den enskilde syns i en logg, som huvudmannens loggranskare kan läsa.',
    },
    {
      heading: 'Hur det skyddas',
      text: 'Uppgifter om den enskilde sparas krypterade, med en egen nyckel för varje ärende. De står inte på kort i kanaler, i kalendern, i mejl eller i länkar. Ingen text skickas till någon AI-tjänst.',
    },
    {
      heading: 'Hur länge',
      text: 'Huvudmannen bestämmer hur länge ett avslutat ärende sparas. När ärendets nyckel raderas går uppgifterna inte att läsa längre, inte heller i en säkerhetskopia.',
    },
    {
      heading: 'De här sidorna',
      text: 'Guiderna använder inga kakor och hämtar inget från någon annan. De innehåller inga personuppgifter: kort på bilderna är påhittade.',
    },
    {
      heading: 'Frågor',
      text: 'Vänd dig till den verksamhet som du har kontakt med, eller till dess dataskyddsombud.',
    },
  ],
};

const terms: PlainGuide = {
  title: 'Villkor för SIP-lotsen',
  lead: 'Så är SIP-lotsen tänkt att användas. Har den organisation som driver SIP-lotsen hos er egna villkor gäller de.',
  sections: [
    {
      heading: 'Vem den är för',
      text: 'Personal i kommun, region och skola som arbetar med samordnad individuell plan, i de organisationer som är insläppta. Den som får en länk i e-post kan svara utan att logga in.',
    },
    {
      heading: 'Inte en journal',
      text: 'Dokumentera som vanligt i ert eget system. SIP ersätter inte remiss, ansökan eller orosanmälan.',
    },
    {
      heading: 'Skriv det som behövs',
      text: 'Skriv bara det som SIP:en behöver. Skriv inget om hälsa i frågor, förslag och skäl som går till andra.',
    },
    {
      heading: 'Följ samtycket',
      text: 'Öppna uppgifter bara när du behöver dem i ditt arbete. Det loggas.',
    },
    {
      heading: 'Drift',
      text: 'Den organisation som driver SIP-lotsen svarar för drift och stöd. Vid akuta behov: ring, vänta inte på ett svar här.',
    },
  ],
};

export const guides = {
  index: {
    title: 'Så gör du',
    lead: 'En kort guide för var och en som är med i en SIP.',
    also: 'Om SIP-lotsen',
  },
  heading: 'Så gör du',
  goodToKnow: 'Bra att veta',
  all: 'Alla guider',
  of: { convener, receivingUnit, coordinator, administrator, individual } satisfies Record<GuideName, Guide>,
  privacy,
  terms,
  /** What a picture shows, for those who hear it. */
  pictures: {
    case: 'Ärendekortet: rubriken är en referens, en av två har svarat, och under listan finns knappar för nästa steg.',
    times: 'Rutan där mötet bokas: tre tider, vilka som kan vid var och en, och hur ni ses.',
    summons:
      'Kallelsen så som enheten ser den: referens, vem som kallar, sista svarsdag och tider, men inget namn.',
    answered: 'Kallelsen efter svaret ja: nu ska enheten bekräfta vem som kommer.',
    digest: 'Måndagskortet: en lista med enheter, vad som väntar där och hur länge.',
    doors: 'Hur en enhet nås: dess kanal och brevlåda, och en kod att skriva i kanalen.',
    request: 'Frågan om en kanal får ta emot kallelser, med kanalens namn och knappar för ja och nej.',
    invitation: 'Inbjudan: vem den kommer från, när mötet kan vara, och knappar för ja och nej.',
  } satisfies Record<GuidePicture, string>,
};
