/** Answers on the page behind a mailed link, in a browser: the button, the name once, and each step that follows. */
import type { Locator, Page } from 'playwright-core';
import type { Inputs, Sight } from '../../src/local/scenario/player.js';
import { fillInputs } from './fill-inputs.js';

export interface DoorAnswer {
  readonly name: string;
  readonly title: string;
  readonly inputs: Inputs;
}

export async function answerAtDoor(door: Page, { name, title, inputs }: DoorAnswer): Promise<Sight> {
  const card = door.locator('#place');
  const step = door.locator('#step');
  await fillInputs(card, inputs, 'there');
  await (await buttonOn(card, title)).click();
  await door.locator('#name').fill(name);
  await send(door, door.getByRole('button', { name: 'Fortsätt', exact: true }));
  while (await step.isVisible()) {
    await fillInputs(step, inputs, 'there');
    await send(door, step.locator('.ac-pushButton').first());
  }
  const text = await card.innerText();
  const message = await door.locator('#status').innerText();
  await door.close();
  return { text, dialog: undefined, message: message === '' ? undefined : message };
}

/** What is behind "Mer" unfolds under the buttons. */
async function buttonOn(card: Locator, title: string): Promise<Locator> {
  const button = card.getByRole('button', { name: title, exact: true });
  await card.getByRole('button').first().waitFor();
  if ((await button.count()) === 0) await card.getByRole('button', { name: 'Mer', exact: true }).click();
  return button;
}

async function send(door: Page, button: Locator): Promise<void> {
  const posted = door.waitForResponse((one) => one.request().method() === 'POST');
  await button.click();
  const answer = await posted;
  if (!answer.ok()) throw new Error(`the page answered ${String(answer.status())}: ${await answer.text()}`);
  await door.waitForFunction(() => !document.body.hasAttribute('aria-busy'));
}
