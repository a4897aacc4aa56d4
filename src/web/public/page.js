/** The page behind a mailed link: shows the card, asks once who answers, sends presses and shows what they led to. */
import { draw, prepare } from './card.js';

const byId = (id) => document.getElementById(id);
const texts = JSON.parse(byId('words').textContent);
const place = byId('place');
const step = byId('step');
const who = byId('who');
const name = byId('name');
const as = byId('as');

/** Kept in this page alone: who answers is asked again the next time. */
let typedName = '';
/** The press that waits for a name. */
let waiting;
let sending = false;

prepare(texts);
drawCard(JSON.parse(byId('card').textContent));
who.addEventListener('submit', answerName);
byId('leave-name').addEventListener('click', () => leaveName());
byId('leave-step').addEventListener('click', () => closeStep());
as.querySelector('button').addEventListener('click', () => askName(undefined));

function drawCard(json) {
  draw(place, json, (press) => act({ ...press, inDialog: false }));
}

function act(press) {
  if (sending) return;
  if (typedName === '') askName(press);
  else void send(press);
}

function askName(press) {
  waiting = press;
  say('');
  name.value = typedName;
  who.hidden = false;
  as.hidden = true;
  name.focus();
}

function answerName(event) {
  event.preventDefault();
  const written = name.value.trim();
  if (written.length < 2) return missName(texts.nameMissing);
  missName('');
  typedName = written;
  as.querySelector('strong').textContent = typedName;
  const press = waiting;
  leaveName();
  if (press) void send(press);
}

function leaveName() {
  waiting = undefined;
  missName('');
  who.hidden = true;
  as.hidden = typedName === '';
  (step.hidden ? place : step.querySelector('h2')).focus({ preventScroll: true });
}

function missName(message) {
  byId('name-error').textContent = message;
  name.setAttribute('aria-invalid', String(message !== ''));
  if (message !== '') name.focus();
}

async function send(press) {
  sending = true;
  document.body.setAttribute('aria-busy', 'true');
  say(texts.sending);
  try {
    const response = await fetch(location.pathname + location.search, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...press, typedName }),
    });
    const body = await response.json();
    if (response.ok) showAnswer(body, press);
    else refuse(body.error ?? {}, press);
  } catch {
    say(texts.lost, true);
  } finally {
    sending = false;
    document.body.removeAttribute('aria-busy');
  }
}

function refuse({ field, message }, press) {
  say('');
  if (field !== 'typedName') return say(message ?? texts.lost, true);
  askName(press);
  missName(message);
}

function showAnswer({ answer, card }, press) {
  if (card) drawCard(card);
  switch (answer.kind) {
    case 'card':
      say('');
      if (press.inDialog) return openStep(undefined, answer.card);
      drawCard(answer.card);
      return place.focus({ preventScroll: true });
    case 'dialog':
      say('');
      return openStep(answer.title, answer.card);
    case 'message':
      return say(answer.text);
    case 'close':
      closeStep();
      return say(answer.text ?? texts.saved);
  }
}

function openStep(title, json) {
  const heading = step.querySelector('h2');
  if (title !== undefined) heading.textContent = title;
  draw(step.querySelector('div'), json, (press) => act({ ...press, inDialog: true }));
  step.hidden = false;
  // One thing at a time: what is under the step stays readable, but its buttons rest.
  place.inert = true;
  heading.focus();
}

function closeStep() {
  if (step.hidden) return;
  step.hidden = true;
  place.inert = false;
  place.focus({ preventScroll: true });
}

function say(text, isFault = false) {
  const status = byId('status');
  status.textContent = text;
  status.classList.toggle('fault', isFault);
  if (text !== '') status.scrollIntoView({ block: 'nearest' });
}
