/** How and where people meet, in the two dialogs about the meeting. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { meetingForms, type MeetingForm } from '../../process/sip-case.js';
import type { About, View } from '../card.js';

export function formView(
  { texts, values }: About<ConvenerFacts>,
  preset: { readonly form: MeetingForm; readonly place: string },
): View {
  const words = texts.meeting.time;
  return {
    form: words.form,
    formError: words.formError,
    formChoices: meetingForms.map((value) => ({ title: texts.roles.form[value], value })),
    formValue: values['form'] ?? preset.form,
    place: words.place,
    placeHint: words.placeHint,
    placeValue: values['place'] ?? preset.place,
    video: words.video,
  };
}
