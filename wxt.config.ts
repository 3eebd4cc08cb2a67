import { defineConfig } from 'wxt';
import { preactWithoutHtml } from './lib/cli/packages/without-html';

const TARGETS = ['chrome123', 'firefox142'];

export default defineConfig({
  manifestVersion: 3,
  publicDir: 'assets/public',
  outDir: 'dist',
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  i18n: { localesDir: 'assets/locales' },
  // The oldest browsers of the manifest below: nothing is rewritten for older ones (`light-dark()` would be, and would then ignore the card's own scheme).
  vite: () => ({
    // All these browsers preload modules by themselves; Vite's stand-in for older ones holds a `fetch`.
    build: { target: TARGETS, cssTarget: TARGETS, modulePreload: { polyfill: false } },
    plugins: [preactWithoutHtml()],
  }),
  // Nothing is built from pictures.
  // Pictures are not built from, and what is generated is generated again.
  zip: { excludeSources: ['assets/store/pictures/**', 'assets/screenshots/**', 'lib/dataset/generated/**'] },
  autoIcons: { baseIconPath: 'assets/icons/icon.svg', sizes: [16, 32, 48, 128] },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_name__' },
    // At most four suggested keys in Chrome, which drops them all from the first that it wants for itself (Alt+Shift+N);
    // people change them, but can only change what is here.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+H' } },
      marks: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command_marks__' },
      next: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      previous: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous__' },
    },
    // No network, held by the browser itself: our pages and the worker may load what is in the package, and connect to nothing.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'",
      },
    }),
    // The first with `light-dark()`; all else is older.
    ...(browser === 'chrome' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'heshu@example.org',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
