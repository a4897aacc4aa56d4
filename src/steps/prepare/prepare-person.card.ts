/** Förbered, first screen: whom it is about, and that they have been informed. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defaultSettings } from '../../process/settings.js';
import { nothingSealed } from '../../process/sealed.js';
import { clashIn, defineCard, noteIn } from '../card.js';
import { exampleFacts } from '../example-case.js';
import { stepOf } from './screens.js';

export const preparePersonCard = defineCard<ConvenerFacts>({
  name: 'prepare-person',
  reads: 'convener',
  title: (texts) => texts.prepare.title,
  view: (about) => {
    const { texts, disclosed, values } = about;
    const { individual } = disclosed.sealed;
    const words = texts.prepare.person;
    return {
      ...words,
      ...noteIn(about),
      ...clashIn(about, [
        { id: 'name', label: words.name, saved: individual.name ?? '' },
        { id: 'personnummer', label: words.personnummer, saved: individual.personnummer ?? '' },
        { id: 'phone', label: words.phone, saved: individual.phone ?? '' },
        { id: 'listedAt', label: words.listedAt, saved: individual.listedAt ?? '' },
      ]),
      ref: disclosed.ref,
      step: texts.common.step(...stepOf('prepare-person', disclosed)),
      saved: texts.prepare.saved,
      storesIdentity: disclosed.sipCase.settings.identity === 'stored',
      nameValue: values['name'] ?? individual.name ?? '',
      personnummerValue: values['personnummer'] ?? individual.personnummer ?? '',
      phoneValue: values['phone'] ?? individual.phone ?? '',
      listedAtValue: values['listedAt'] ?? individual.listedAt ?? '',
      informedValue: values['informed'] ?? String(disclosed.sipCase.informed),
      next: texts.common.next,
      why: texts.common.why,
    };
  },
  examples: [
    { disclosed: exampleFacts({ sealed: nothingSealed, informed: false }) },
    { disclosed: exampleFacts() },
    { disclosed: exampleFacts({ settings: { ...defaultSettings, identity: 'phone' } }) },
  ],
});
