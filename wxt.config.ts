import { defineConfig } from 'wxt';

export default defineConfig({
  manifestVersion: 3,
  publicDir: 'assets/public',
  outDir: 'dist',
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  i18n: { localesDir: 'assets/locales' },
  autoIcons: { baseIconPath: 'assets/icons/icon.svg', sizes: [16, 32, 48, 128] },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting'],
    host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_name__' },
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
