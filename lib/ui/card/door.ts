import type { CardRequest } from './open-card';

type Open = (request: CardRequest) => () => void;

/** Where the card's script leaves its function for the reader: a global of our own world, which the page cannot see. */
interface World {
  heshuOpenCard?: Open;
}

export const leaveCard = (open: Open): void => {
  (globalThis as World).heshuOpenCard = open;
};

/** The card's function, once its script is in this frame. */
export const takeCard = (): Open | undefined => (globalThis as World).heshuOpenCard;
