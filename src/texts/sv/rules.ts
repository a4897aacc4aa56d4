/** What stands behind "Varför?" for each rule: why, in one or two plain sentences, and where it comes from. */
import type { RuleId } from '../../process/rules.js';

export const rules = {
  R1: {
    text: 'Vid öppen psykiatrisk tvångsvård och öppen rättspsykiatrisk vård görs en samordnad vårdplan i stället för en SIP. Chefsöverläkaren ansvarar för den. En SIP som pågår pausas men avslutas inte.',
    source:
      '4 kap. 1 § lagen om samverkan vid utskrivning, 7 a § lagen om psykiatrisk tvångsvård, 12 a § lagen om rättspsykiatrisk vård (ej verifierad mot författningstexten).',
  },
  R2: {
    text: 'SIP enligt lag gäller när både kommun och region behövs. Riktlinjen talar också om flera aktörer – fråga SIP-samordnaren om ni är osäkra.',
    source: 'Länets riktlinje för SIP.',
  },
  R3: {
    text: 'I Västra Götaland kallar förskola, skola och elevhälsa på samma villkor som kommun och region.',
    source: 'Överenskommelsen Samverkan för barns och ungas hälsa.',
  },
  R4: {
    text: 'Nej bara när SIP är uppenbart obehövligt. Den som har bett om en SIP har rätt till en skriftlig motivering.',
    source: 'Länets riktlinje för SIP, barn och unga.',
  },
  R5: {
    text: 'SIP är till för alla, oavsett ålder, diagnos eller funktion. Graviditet och nyfödda barn räknas in.',
    source: 'Länets riktlinje för SIP.',
  },
  R6: {
    text: 'Vid utskrivning ska en SIP alltid erbjudas när både kommun och region har insatser efteråt. Svaret antecknas.',
    source: '4 kap. 1 § lagen om samverkan vid utskrivning, länets checklista för SIP.',
  },
  R7: {
    text: 'Finns det redan en SIP ska den följas upp i stället för att göras om.',
    source: 'Länets riktlinje för SIP.',
  },
  R8: {
    text: 'Arbetet med planen ska påbörjas genast. Är inget förberett samma eller nästa arbetsdag påminns sammankallande en gång.',
    source: '10 kap. 8 § socialtjänstlagen. Att nästa arbetsdag också räknas är en inställning.',
  },
  R9: {
    text: 'Den som har beviljats en insats enligt LSS ska erbjudas en individuell plan. Den ses över minst en gång om året och kan följas med till SIP-mötet.',
    source: '10 § lagen om stöd och service till vissa funktionshindrade.',
  },
  R10: {
    text: 'En SIP kan erbjudas tidigt, innan behoven har vuxit. Ett nej i dag hindrar inte ett ja senare.',
    source: 'Länets riktlinje för SIP.',
  },
  R11: {
    text: 'Den som ser behovet kallar: socialtjänst, vård i region eller kommun, förskola, skola eller elevhälsa. Andra kan säga till om behovet.',
    source: 'Länets riktlinje för SIP.',
  },
  R12: {
    text: 'Vid utskrivning skickas kallelsen av den fasta vårdkontakten i den regionfinansierade öppna vården. Andra kan be den fasta vårdkontakten att kalla, eller med ett skäl kalla enligt socialtjänstlagen och hälso- och sjukvårdslagen.',
    source: '4 kap. 3 § lagen om samverkan vid utskrivning från sluten hälso- och sjukvård.',
  },
  R13: {
    text: 'Verksamhetschefen ska utse en fast vårdkontakt innan den enskilde skrivs ut. Utan fast vårdkontakt kan ingen kalla till planeringen.',
    source: '2 kap. 5 § lagen om samverkan vid utskrivning från sluten hälso- och sjukvård.',
  },
  R14: {
    text: 'Andra än de fyra grupper som kallar kan påtala ett behov. En enhet som får kalla tar över.',
    source: 'Länets riktlinje för SIP.',
  },
  R15: {
    text: 'Samtycke krävs alltid: utan det får ingenting delas och ingen kallas. Vid utskrivning ska den fasta vårdkontakten ändå kalla till planeringen, med så få ord som möjligt. Planen görs bara om den enskilde samtycker.',
    source:
      '10 kap. 8 § socialtjänstlagen, 12 kap. 2 § offentlighets- och sekretesslagen, 4 kap. 1–3 §§ lagen om samverkan vid utskrivning.',
  },
  R16: {
    text: 'Den enskilde bestämmer vem som inte ska få veta. Den som är undantagen kallas inte och får inte se något.',
    source: '12 kap. 2 § offentlighets- och sekretesslagen, länets checklista för SIP.',
  },
  R17: {
    text: 'Ett barn som inte är moget nog företräds av den som bestämmer för barnet. Två vårdnadshavare bestämmer tillsammans, om inte den ena är förhindrad och det inte kan vänta.',
    source: '6 kap. 11 och 13 §§ föräldrabalken.',
  },
  R18: {
    text: 'Barnet har rätt att komma till tals och få sin åsikt beaktad. Lagen har ingen åldersgräns.',
    source: '3 kap. 1–3 §§ socialtjänstlagen.',
  },
  R19: {
    text: 'Ett barn som bedöms moget nog samtycker självt. Vem som gjorde bedömningen ska framgå, och vårdnadshavare tillfrågas inte utan att barnet vill det.',
    source: '6 kap. 11 § föräldrabalken, 12 kap. 3 § offentlighets- och sekretesslagen.',
  },
  R20: {
    text: 'Den ena vårdnadshavaren får inte gå förbi den andra. En SIP är inte en sådan insats som socialnämnden kan besluta om mot en vårdnadshavares vilja – prata med en jurist.',
    source: '6 kap. 13 och 13 a §§ föräldrabalken.',
  },
  R21: {
    text: 'Samtycket kan tas tillbaka när som helst, helt eller delvis. Det som redan har lämnats ut kan inte tas tillbaka.',
    source: '12 kap. 2 § offentlighets- och sekretesslagen.',
  },
  R22: {
    text: 'Samtycket gäller dem och det som den enskilde har sagt ja till. Är det gammalt, eller tillkommer någon, frågas den enskilde igen.',
    source: 'Inställning. Ingen källa anger hur länge ett samtycke gäller.',
  },
  R23: {
    text: 'Det ska gå att se vem som har samtyckt, när, hur, till vad och vem som informerade.',
    source: 'Länets checklista för SIP.',
  },
  R24: {
    text: 'Ingen samtycker i stället för en vuxen. Kan den enskilde inte ta ställning nu behövs en bedömning, en rättslig grund och ett beslut av chef eller jurist. Säger den enskilde sedan ja eller nej gäller det.',
    source: '25 och 26 kap. offentlighets- och sekretesslagen (ej verifierad mot författningstexten).',
  },
  R25: {
    text: 'Den enskilde får säga nej till en SIP. Underrättelserna, informationen vid utskrivning och enheternas egen planering fortsätter ändå.',
    source: '2 kap. 6 §, 3 kap. 1–2 §§ och 4 kap. 2 § lagen om samverkan vid utskrivning.',
  },
  R26: {
    text: 'Samtycket bryter sekretessen, men dela bara det som frågan kräver.',
    source: '12 kap. 2 § offentlighets- och sekretesslagen (ej verifierad mot författningstexten).',
  },
  R27: {
    text: 'Den som kallas behöver syfte och frågor för att kunna förbereda sig och ha med sig beslut.',
    source: 'Vårdsamverkan i Västra Götaland: Kallad eller inbjuden till SIP-möte.',
  },
  R28: {
    text: 'Den som är skyldig att delta kallas. Andra bjuds in och får tacka nej.',
    source: 'Länets riktlinje för SIP.',
  },
  R29: {
    text: 'Kallelsen ska skickas senast tre dagar efter underrättelsen om att den enskilde är utskrivningsklar. Är sista dagen en lördag, söndag eller helgdag gäller nästa vardag. Lagen säger inte om helgdagar ska räknas med: det är en inställning.',
    source:
      '4 kap. 3 § lagen om samverkan vid utskrivning. Flytten till nästa vardag: 2 § lagen (1930:173), ej verifierad mot författningstexten.',
  },
  R30: {
    text: 'För barn och unga till och med 20 år är målet ett möte inom tre veckor. Det är ett mål, inte ett stopp: behovet avgör.',
    source: 'Överenskommelsen Samverkan för barns och ungas hälsa. Tre veckor är en inställning.',
  },
  R31: {
    text: 'Planen ska visa vilka insatser som behövs, vem som svarar för vad, vad andra gör och vem som har huvudansvaret.',
    source: '10 kap. 8 § socialtjänstlagen, 16 kap. 4 § hälso- och sjukvårdslagen.',
  },
  R32: {
    text: 'En bra plan visar också vad den enskilde gör själv, kontaktperson för varje enhet och insatser från båda huvudmännen.',
    source: 'Länets riktlinje för SIP.',
  },
  R33: {
    text: 'Planen ska när det är möjligt göras tillsammans med den enskilde.',
    source: '10 kap. 9 § socialtjänstlagen.',
  },
  R34: {
    text: 'Närstående ska ges möjlighet att delta om det är lämpligt och den enskilde inte motsätter sig det.',
    source: '10 kap. 9 § socialtjänstlagen.',
  },
  R35: {
    text: 'Kalendern kan läsas av fler än dem som har rätt att veta. Därför står bara referensen där.',
    source: '12 kap. offentlighets- och sekretesslagen. Resten är SIP-lotsens eget val.',
  },
  R36: {
    text: 'Ett kort förmöte kan göra SIP-mötet lugnare för den enskilde. Där kommer ni överens om vem som leder och vad som tas upp.',
    source: 'Länets checklista för SIP.',
  },
  R37: {
    text: 'Vid placering på HVB behöver kommun och region vara överens om hur kostnaden delas. Ta upp det före mötet, inte under det.',
    source: 'Länets checklista för SIP.',
  },
  R38: {
    text: 'Munhälsan glöms lätt bort. Den som har stora behov av omsorg kan ha rätt till intyg om nödvändig tandvård.',
    source: 'Länets checklista för SIP.',
  },
  R39: {
    text: 'En SIP kostar ingenting för den enskilde. Det ska sägas när ni informerar.',
    source: 'Länets riktlinje för SIP.',
  },
  R40: {
    text: 'Den som är kallad ska delta eller ersättas av en annan enhet hos samma huvudman.',
    source: 'Länets riktlinje för SIP.',
  },
  R41: {
    text: 'Känner ingen hos er den enskilde? Då bestämmer den huvudman som fick kallelsen vem som deltar.',
    source: 'Länets riktlinje för SIP.',
  },
  R42: {
    text: 'Den som får en kallelse av misstag letar upp rätt enhet hos sin egen huvudman och säger till den som kallade.',
    source: 'Vårdsamverkan i Västra Götaland: Kallad eller inbjuden till SIP-möte.',
  },
  R43: {
    text: 'Hittas ingen annan deltar den som fick kallelsen först.',
    source: 'Vårdsamverkan i Västra Götaland: Kallad eller inbjuden till SIP-möte.',
  },
  R44: {
    text: 'Har den enskilde ingen kontakt med regionen nu? Då går kallelsen till vårdcentralen.',
    source: 'Vårdsamverkan i Västra Götaland: Kallad eller inbjuden till SIP-möte.',
  },
  R45: {
    text: 'Har den enskilde ingen kontakt med kommunen nu? Då går kallelsen till en enhet som kommunen har valt.',
    source:
      'Vårdsamverkan i Västra Götaland: Kallad eller inbjuden till SIP-möte. Vilken enhet det är ställs in för varje kommun.',
  },
  R46: {
    text: 'Den som är kallad kommer med förberedda svar och mandat att besluta. Då kan mötet sluta med vem som gör vad.',
    source: 'Vårdsamverkan i Västra Götaland: Kallad eller inbjuden till SIP-möte.',
  },
  R47: {
    text: 'Den som är inbjuden väljer själv. Ett nej är ingen avvikelse.',
    source: 'Länets riktlinje för SIP.',
  },
  R48: {
    text: 'Behovet avgör vem som kallas, inte om den enskilde redan är inskriven där.',
    source: 'Uppdrag Psykisk Hälsa, frågor och svar om SIP.',
  },
  R49: {
    text: 'Behövs kommunal hälso- och sjukvård efter utskrivningen ska även den regionfinansierade öppna vården medverka i planeringen.',
    source: '4 kap. 1 § lagen om samverkan vid utskrivning från sluten hälso- och sjukvård.',
  },
  R50: {
    text: 'Samma sekretess gäller på video som i rummet. Därför spelas inget in, och bara de som behöver uppgifterna är med.',
    source: 'Region Jönköpings läns rutin för digital SIP.',
  },
  R51: {
    text: 'På video går det inte alltid att se vem som är med. Därför antecknar ni hur ni vet vem var och en är, innan något sägs om den enskilde.',
    source: 'Vårdgivarguiden om säkrare digitala möten, Inera Digitalt möte.',
  },
  R52: {
    text: 'Ett videomöte är ett möte: ingen obehörig får se eller höra, och samma sekretess och samtycke gäller som på plats.',
    source: 'Region Jönköpings läns rutin för digital SIP.',
  },
  R53: {
    text: 'Mötet börjar med frågan Vad är viktigt för dig?',
    source: 'Länets riktlinje för SIP.',
  },
  R54: {
    text: 'Planen skrivs i nära anslutning till mötet, så att alla vet vem som gör vad.',
    source: 'Inställning. Ingen källa anger antalet dagar.',
  },
  R55: {
    text: 'En plan som gäller har ett datum för uppföljning och någon som svarar för den.',
    source: 'Länets riktlinje för SIP.',
  },
  R56: {
    text: 'En uppföljning som inte blir av lämnar den enskilde ensam med planen. Därför får chefen veta det, och en avvikelse föreslås.',
    source: 'Inställning för antalet dagar. Länets rutin för avvikelser i samverkan.',
  },
  R57: {
    text: 'Den enskilde får en kopia av planen, och når den genom 1177 där it-stödet tillåter det.',
    source: 'Länets riktlinje för SIP.',
  },
  R58: {
    text: 'Var och en dokumenterar i sin egen journal eller akt. SIP-lotsen är inte journalen och ersätter den inte.',
    source: 'Länets riktlinje för SIP. 14 kap. socialtjänstlagen.',
  },
  R59: {
    text: 'Ett avslut har skäl, datum och utvärdering. Insatser som inte är klara lämnas över.',
    source: 'Länets riktlinje för SIP.',
  },
  R60: {
    text: 'Den nya enheten tar emot huvudansvaret innan den gamla släpper det. Ärendet hör till enheten: en kollega kan rycka in, och chefen kan byta sammankallande.',
    source: 'Inställning: ordningen är SIP-lotsens egen, för att inget ärende ska bli utan ansvarig.',
  },
  R61: {
    text: 'SIP-lotsen föreslår en avvikelse när något inte blev gjort. Ni avgör om den ska skrivas.',
    source: 'Inställning. SIP-lotsens eget val.',
  },
  R62: {
    text: 'En avvikelse beskriver händelsen, inte vem som bär skuld. Namn och personnummer hör inte hemma i texten.',
    source: 'Länets rutin för avvikelser i samverkan.',
  },
  R63: {
    text: 'En tvist om hur riktlinjen ska tolkas löses enligt hälso- och sjukvårdsavtalet. Under tiden kommer parterna snabbt överens om en tillfällig ansvarsfördelning.',
    source: 'Länets riktlinje för SIP.',
  },
  R64: {
    text: 'Avvikelser i samverkan registreras i MedControl PRO, inte bara här. Därför behövs numret, eller vem som registrerar och när det skickades.',
    source: 'Länets rutin för avvikelser i samverkan.',
  },
  R65: {
    text: 'En avvikelse ersätter inte de andra anmälningarna. Har något gått fel i socialtjänsten rapporteras det genast. Har någon skadats i vården, eller kunnat skadas, ska vårdgivaren få veta det.',
    source: '27 kap. 2 § socialtjänstlagen, 6 kap. 4 § patientsäkerhetslagen.',
  },
  R66: {
    text: 'Den som i sitt arbete misstänker att ett barn far illa anmäler det genast till socialnämnden. En SIP ersätter aldrig en orosanmälan, och ingen behöver samtycka till den.',
    source: '19 kap. 1 § socialtjänstlagen, 29 kap. 13 § skollagen.',
  },
  R67: {
    text: 'Varje gång någon öppnar ett ärende skrivs det i loggen, och loggen granskas.',
    source: '4 kap. 3 § patientdatalagen.',
  },
  R68: {
    text: 'Bara den som behöver ett ärende i sitt arbete kan se det.',
    source: '4 kap. 1–2 §§ patientdatalagen.',
  },
  R69: {
    text: 'Vid skyddade personuppgifter ser bara namngivna personer ärendet, och inget som skickas säger vem eller var. Kan en vårdnadshavare vara ett hot hålls vårdnadshavarna isär.',
    source:
      'Socialstyrelsen: Skyddade personuppgifter och dokumentation. Hur det görs här är SIP-lotsens eget val.',
  },
  R71: {
    text: 'SIP görs i första hand i SAMSA, och i andra hand med länets mallar. I SAMSA finns då kallelsen och planen. SIP-lotsen visar vägen, påminner, hittar rätt enhet och bokar.',
    source: 'Länets riktlinje för SIP.',
  },
  R72: {
    text: 'Den som står den enskilde nära kan vara den som hen är rädd för. Fråga därför i enrum innan någon bjuds in.',
    source: 'Länets material om SIP och våld i nära relationer.',
  },
  R73: {
    text: 'En SIP samlar det som ska göras, men beslut fattas på vanligt sätt. Därför står det vid varje insats om den är beslutad, söks eller utreds.',
    source: 'Länets utbildning om SIP, om beslutsmandat.',
  },
  R74: {
    text: 'En fast vårdkontakt ska utses om den enskilde begär det. Den som är fast vårdkontakt är en bra person att ha med.',
    source: 'Länets riktlinje för SIP.',
  },
  R75: {
    text: 'Den som fördelar får se vem det gäller för att hitta rätt enhet. Det loggas, och syfte och frågor visas inte.',
    source: 'Praxis för mottagningsfunktioner; samtycket omfattar den som fördelar.',
  },
} satisfies Record<RuleId, { readonly text: string; readonly source: string }>;
