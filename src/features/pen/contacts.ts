/** A mouse, finger or pen on the map; a part of a PointerEvent. */
export type Contact = Pick<PointerEvent, 'pointerId' | 'pointerType' | 'timeStamp'>;

/** Milliseconds after a pen was last seen during which a touch counts as the palm. */
export const PALM = 2000;

/** The effect of a new contact on the stroke: begins one, drops the current one, both, or neither. */
interface Verdict {
  readonly begins: boolean;
  readonly drops: boolean;
}

const NOTHING: Verdict = { begins: false, drops: false };

/**
 * Decides which contact draws: one at a time. A pen wins over the palm, also over one that came first; two fingers
 * belong to the map.
 */
export function createContacts() {
  let drawing: Contact | null = null;
  let penSeen = -Infinity;
  const fingers = new Set<number>();

  const isPalm = ({ pointerType, timeStamp }: Contact) =>
    pointerType === 'touch' && (drawing?.pointerType === 'pen' || timeStamp - penSeen < PALM);
  const note = ({ pointerType, timeStamp }: Contact) => {
    if (pointerType === 'pen') penSeen = timeStamp;
  };

  return {
    /** A contact touches the map. */
    press: (contact: Contact): Verdict => {
      const palm = isPalm(contact);
      note(contact);
      if (contact.pointerType === 'touch') fingers.add(contact.pointerId);
      if (palm) return NOTHING;
      if (drawing === null) {
        const begins = fingers.size < 2 || contact.pointerType !== 'touch';
        if (begins) drawing = contact;
        return { begins, drops: false };
      }
      if (drawing.pointerType !== 'touch') return NOTHING;
      const begins = contact.pointerType === 'pen';
      drawing = begins ? contact : null;
      return { begins, drops: true };
    },
    /** Notes a move, also of a pen above the map. Returns whether it draws. */
    move: (contact: Contact): boolean => {
      note(contact);
      return contact.pointerId === drawing?.pointerId;
    },
    /** A contact leaves the map. Returns whether it was the one that drew. */
    lift: (contact: Contact): boolean => {
      note(contact);
      fingers.delete(contact.pointerId);
      const drew = contact.pointerId === drawing?.pointerId;
      if (drew) drawing = null;
      return drew;
    },
    /** True if the fingers on the map move it: two or more, none of them a palm. */
    areMoving: (timeStamp: number): boolean =>
      fingers.size > 1 && drawing === null && timeStamp - penSeen >= PALM,
  };
}
