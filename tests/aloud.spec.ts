import type { Page } from '@playwright/test';
import { expect, open, panel, quotes, test } from './page.ts';

interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}

/** Gives the page the voices of another device; each utterance is written down and ends when the test says so. */
const withVoices = (page: Page, voices: readonly Voice[]) =>
  page.addInitScript((given) => {
    const spoken: SpeechSynthesisUtterance[] = [];
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class extends EventTarget {
        voice: unknown = null;
        lang = '';
        text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      },
    });
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => given.map((one) => ({ ...one, default: false, name: one.lang, voiceURI: one.lang })),
        speak: (one: SpeechSynthesisUtterance) => spoken.push(one),
        cancel: () => spoken.at(-1)?.dispatchEvent(new Event('error')),
      }),
    });
    Object.assign(window, { spoken });
  }, voices);

/** The text being spoken, with its language. */
const heard = (page: Page) =>
  page.evaluate(() => {
    const { spoken } = window as unknown as { spoken: { text: string; lang: string }[] };
    return spoken.map(({ text, lang }) => ({ text, lang }));
  });

/** Ends the current utterance. */
const end = (page: Page) =>
  page.evaluate(() => {
    const { spoken } = window as unknown as { spoken: EventTarget[] };
    spoken.at(-1)?.dispatchEvent(new Event('end'));
  });

const button = (page: Page) => panel(page).getByRole('button', { name: /^(?:Listen|Écouter)$/ });

test('a device without an English voice of its own offers no reading', async ({ page }) => {
  await withVoices(page, [
    { lang: 'fr-FR', localService: true },
    { lang: 'en-US', localService: false },
  ]);
  await open(page, '?focus=fra');
  await expect(quotes(page).first()).toBeVisible();
  await expect(button(page)).toHaveCount(0);
});

test('a country is read in the voices of its texts, and its sentence is marked while it is heard', async ({
  page,
}) => {
  await withVoices(page, [
    { lang: 'en-US', localService: true },
    { lang: 'fr-FR', localService: true },
  ]);
  await open(page, '?lang=fr&focus=fra');
  await button(page).click();
  await expect.poll(() => heard(page)).toEqual([{ text: 'France', lang: 'fr-FR' }]);
  const first = panel(page).getByRole('figure').first();
  await expect(first).not.toHaveAttribute('data-read');
  await expect
    .poll(async () => {
      if ((await heard(page)).at(-1)?.lang !== 'en-US') await end(page);
      return (await heard(page)).at(-1)?.lang;
    })
    .toBe('en-US');
  await expect(first).toHaveAttribute('data-read');
  expect((await heard(page)).at(-1)?.text).toBe(await quotes(page).first().textContent());
  await panel(page).getByRole('button', { name: 'Arrêter' }).click();
  await expect(first).not.toHaveAttribute('data-read');
  const said = (await heard(page)).length;
  await button(page).click();
  await expect.poll(async () => (await heard(page)).length).toBe(said + 1);
});

test('another country ends the reading', async ({ page }) => {
  await withVoices(page, [{ lang: 'en', localService: true }]);
  await open(page, '?focus=fra');
  await button(page).click();
  await expect.poll(async () => (await heard(page)).length).toBe(1);
  await page.keyboard.press('Escape');
  await end(page);
  expect(await heard(page)).toHaveLength(1);
});
