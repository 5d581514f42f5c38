import { expect, it } from 'vitest';
import { createContacts, PALM, type Contact } from './contacts.ts';

const contact = (pointerType: string, pointerId: number, timeStamp = 0): Contact => ({ pointerType, pointerId, timeStamp }); // prettier-ignore
const BEGINS = { begins: true, drops: false };
const IGNORED = { begins: false, drops: false };

it('lets one contact draw at a time', () => {
  const contacts = createContacts();
  expect(contacts.press(contact('mouse', 1))).toEqual(BEGINS);
  expect(contacts.press(contact('touch', 2))).toEqual(IGNORED);
  expect([contacts.move(contact('mouse', 1)), contacts.move(contact('touch', 2))]).toEqual([true, false]);
  expect([contacts.lift(contact('touch', 2)), contacts.lift(contact('mouse', 1))]).toEqual([false, true]);
  expect(contacts.press(contact('touch', 3))).toEqual(BEGINS);
});

it('drops what the palm began as soon as the pen comes, which draws', () => {
  const contacts = createContacts();
  contacts.press(contact('touch', 1));
  expect(contacts.press(contact('pen', 2, 100))).toEqual({ begins: true, drops: true });
  expect(contacts.move(contact('touch', 1, 150))).toBe(false);
  expect(contacts.move(contact('pen', 2, 150))).toBe(true);
  expect(contacts.press(contact('touch', 3, 200))).toEqual(IGNORED);
  expect(contacts.areMoving(200)).toBe(false);
});

it('keeps touch off for a while after the pen was seen, also above the map', () => {
  const contacts = createContacts();
  contacts.move(contact('pen', 1, 1000));
  expect(contacts.press(contact('touch', 2, 1000 + PALM - 1))).toEqual(IGNORED);
  contacts.lift(contact('touch', 2, 1000 + PALM));
  expect(contacts.press(contact('touch', 3, 1000 + PALM))).toEqual(BEGINS);
});

it('keeps touch off while the pen draws, however long it rests', () => {
  const contacts = createContacts();
  contacts.press(contact('pen', 1, 0));
  expect(contacts.press(contact('touch', 2, 10 * PALM))).toEqual(IGNORED);
});

it('leaves two fingers to the map until both are gone, and drops what the first drew', () => {
  const contacts = createContacts();
  expect(contacts.press(contact('touch', 1))).toEqual(BEGINS);
  expect(contacts.press(contact('touch', 2))).toEqual({ begins: false, drops: true });
  expect(contacts.areMoving(0)).toBe(true);
  expect(contacts.move(contact('touch', 1))).toBe(false);
  contacts.lift(contact('touch', 2));
  expect(contacts.move(contact('touch', 1))).toBe(false);
  contacts.lift(contact('touch', 1));
  expect(contacts.press(contact('touch', 3))).toEqual(BEGINS);
});

it('lets the pen draw where two palms came first', () => {
  const contacts = createContacts();
  contacts.press(contact('touch', 1));
  contacts.press(contact('touch', 2));
  expect(contacts.press(contact('pen', 3, 50))).toEqual(BEGINS);
  expect(contacts.areMoving(50)).toBe(false);
});
