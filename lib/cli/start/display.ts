/** Whether windows can be seen here: Windows and macOS always have a desktop, elsewhere a display server says so. */
export const hasDisplay = ({ platform, env } = process): boolean =>
  platform === 'win32' || platform === 'darwin' || !!(env.DISPLAY || env.WAYLAND_DISPLAY);
