import card from '../../../assets/styles/card.css?inline';
import detail from '../../../assets/styles/detail.css?inline';
import report from '../../../assets/styles/report.css?inline';
import tokens from '../../../assets/styles/tokens.css?inline';

/** All styles of the card: nothing of the page's reaches into it. */
export const CARD_SHEET = [tokens, report, detail, card].join('\n');
