/**
 * Verbs and nouns of rise and fall, as regular-expression alternatives. One list serves changes (增长了11.6%),
 * from–to pairs (从…提高到…) and levels that are reached (增至).
 */
export const UP =
  '提高|提升|增长|增加|上升|上涨|扩大|延长|攀升|跃升|回升|上调|调高|调增|拓展|扩展|扩容|扩充|发展|升高|壮大|递增|成长|扩产|上浮|增强';
export const DOWN =
  '下降|降低|减少|缩短|下调|调低|调减|回落|下跌|下滑|压减|压缩|缩小|缩减|递减|下浮|降落|减轻|精简|收窄|压降|下探|衰退';
export const UP_SHORT = '增|升|涨|扩';
export const DOWN_SHORT = '降|减|跌|缩';
