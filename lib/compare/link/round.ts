/** A numbered round of bidding: it happens once. */
export const ROUND = /第[一二三四五六七八九十\d]+(?:批|轮)/;
