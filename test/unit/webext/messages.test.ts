import { describe, expect, test } from 'vitest';
import {
  isBackgroundMessage,
  isMovedMessage,
  isOrderMessage,
  isReadingMessage,
  isViewMessage,
} from '../../../lib/webext/messages';

const READING = { frame: 'a', top: true, state: 'article', report: { statistics: [], findings: [] } };

describe('messages are taken for what they are', () => {
  test.each([
    [isBackgroundMessage, { type: 'read' }],
    [isBackgroundMessage, { type: 'card' }],
    [isBackgroundMessage, { type: 'count', count: 0 }],
    [isBackgroundMessage, { type: 'count', count: null }],
    [isViewMessage, { type: 'show', frame: 'a', index: 3 }],
    [isViewMessage, { type: 'ask', frame: 'a' }],
    [isOrderMessage, { type: 'step', by: -1 }],
    [isOrderMessage, { type: 'anyway' }],
    [isReadingMessage, { type: 'reading', reading: READING }],
    [isMovedMessage, { type: 'moved', frame: 'a', index: 0 }],
  ])('%o takes %o', (is, message) => {
    expect(is(message)).toBe(true);
  });

  test.each([
    [isBackgroundMessage, null],
    [isBackgroundMessage, 'read'],
    [isBackgroundMessage, { type: 'count' }],
    [isBackgroundMessage, { type: 'count', count: -1 }],
    [isBackgroundMessage, { type: 'count', count: '3' }],
    [isBackgroundMessage, { type: 'count', count: NaN }],
    [isViewMessage, undefined],
    [isViewMessage, { type: 'show', frame: 'a' }],
    [isViewMessage, { type: 'show', frame: 'a', index: 1.5 }],
    [isViewMessage, { type: 'ask' }],
    [isViewMessage, { type: 'read', frame: 'a' }],
    [isOrderMessage, { type: 'step', by: 2 }],
    [isOrderMessage, []],
    [isMovedMessage, { type: 'moved', frame: 'a' }],
    [isMovedMessage, { type: 'moved', frame: 1, index: 0 }],
    [isMovedMessage, { type: 'show', frame: 'a', index: 0 }],
    [isReadingMessage, { type: 'reading' }],
    [isReadingMessage, { type: 'reading', reading: { ...READING, state: 'none' } }],
    [isReadingMessage, { type: 'reading', reading: { ...READING, report: { statistics: {} } } }],
  ])('%o leaves %o', (is, message) => {
    expect(is(message)).toBe(false);
  });
});
