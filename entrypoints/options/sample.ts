import { articleFromText } from '../../lib/article/plain-text';
import { reportOf } from '../../lib/compare';
import { figures } from '../../lib/dataset';
import { message } from '../../lib/ui/messages';
import { piecesOf } from '../../lib/ui/options/sample';

/** The text that also the welcome page tries the marks on, read by the engine. It is Chinese in every language. */
const text = ['sampleTitle', 'sample1', 'sample2'].map((id) => message('zh_CN', `welcome.${id}`)).join('\n');

export const sample = piecesOf(reportOf(articleFromText(text, { url: null }), figures));
