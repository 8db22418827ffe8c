import { Menu, type MenuItemConstructorOptions } from 'electron';

/** Copy and paste, undo, and making everything larger: what the keyboard needs and nothing that reloads, navigates or inspects. */
export function setMenu(platform: NodeJS.Platform): void {
  const menus: MenuItemConstructorOptions[] = [
    { role: 'editMenu' },
    { label: 'View', submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }] },
  ];
  if (platform === 'darwin') menus.unshift({ role: 'appMenu' });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus));
}
