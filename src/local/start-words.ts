/** What the starter says in the terminal: Swedish first, then English. */

export function banner(port: string, dataDir: string): string {
  const url = `http://localhost:${port}/`;
  return `
SIP-lotsen i lokalt läge. Öppna ${url}
  Prova först: välj Sara Lindqvist (kurator, Ekdalsskolan), skriv "Ny SIP" i hennes chatt och följ korten.
  Byt person till vänster för att se vad de andra ser. Klockan flyttar du överst.
  Alla personer är påhittade. Allt sparas i ${dataDir} och finns kvar till nästa start. Stoppa med Ctrl-C.

SIP-lotsen in local mode. Open ${url}
  Try first: choose Sara Lindqvist (school counsellor), write "Ny SIP" in her chat and follow the cards.
  Choose another person on the left to see what the others see. Move the clock at the top.
  Everybody is fictional. All is kept in ${dataDir} until the next start. Stop with Ctrl-C.
`;
}

export const starting =
  'SIP-lotsen startar; första gången tar det upp till en minut. / Starting; the first time takes up to a minute.';

export const stopped = 'SIP-lotsen är stoppad. / SIP-lotsen has stopped.';

export function productStopped(code: number | null): string {
  return `SIP-lotsen stannade av sig själv (kod ${String(code)}); orsaken står ovanför. Rätta den och kör npm start igen.
SIP-lotsen stopped by itself (code ${String(code)}); the reason stands above. Correct it and run npm start again.`;
}

export function productionSettings(names: readonly string[]): string {
  return `Lokalt läge körs inte bredvid skarpa inställningar (${names.join(', ')}). Ta bort dem ur miljön och kör npm start igen.
Local mode does not run beside production settings (${names.join(', ')}). Remove them from the environment and run npm start again.`;
}
