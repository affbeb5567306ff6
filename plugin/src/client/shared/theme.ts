/**
 * Light or dark: as the platform's theme says where it sets its page colour (`--now-color_background--primary`, three
 * numbers), else as the browser says.
 */
export function followTheme(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const root = document.documentElement;
    const platform = getComputedStyle(root).getPropertyValue('--now-color_background--primary');
    root.dataset['theme'] = (isDark(platform) ?? dark.matches) ? 'dark' : 'light';
  };
  apply();
  dark.addEventListener('change', apply);
  window.addEventListener('load', apply);
}

function isDark(rgb: string): boolean | undefined {
  const parts = rgb.split(',').map(Number);
  if (parts.length !== 3 || parts.some((part) => Number.isNaN(part))) return undefined;
  const [red = 0, green = 0, blue = 0] = parts;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
