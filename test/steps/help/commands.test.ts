/** What somebody writes in chat, in their own words. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { commandIn } from '../../../src/steps/commands.js';

const meanings: Readonly<Record<string, readonly string[]>> = {
  '{"waits":"summonses"}': ['kallelser', 'Mina kallelser', 'summonses', 'kalelser', 'Kallelse.'],
  '{"waits":"tasks"}': ['uppgifter', 'mina uppgifter', 'tasks', 'upgifter', 'insatser'],
  '{"shows":"need"}': ['ny sip', 'nytt sip', 'ny  SIP!', 'new sip', 'ny sipp'],
  '{"shows":"cases"}': ['mina ärenden', 'mina ärende', 'my cases', 'mina arenden'],
  '{"shows":"deviation-start"}': ['avvikelse', 'avikelse', 'avvikelser', 'deviaton'],
  '{"counts":"year"}': ['statistik', 'statisik', 'statistics'],
  '{"shows":"welcome"}': ['hjälp', 'hjälpp', 'help', 'hej'],
  '{"showsCase":"SIP-7K4QXM"}': ['SIP-7K4QXM', 'sip 7k4qxm', 'visa sip7k4qxm', 'show SIP-7K4QXM.'],
  '{"explains":"language"}': ['språk', 'spårk', 'language', 'langauge'],
};

describe('A line of chat', () => {
  for (const [meaning, lines] of Object.entries(meanings))
    it(`means ${meaning}, also where a letter or two are wrong`, () => {
      for (const line of lines) assert.equal(JSON.stringify(commandIn(line)), meaning, line);
    });

  it('that is near none of ours means nothing, and nobody is taken to have asked for something', () => {
    for (const line of ['tack', 'ok', 'ja', 'hej då', 'vi ses', 'Alex mår bättre', 'kaffe', 'när då?'])
      assert.equal(commandIn(line), undefined, line);
  });
});
