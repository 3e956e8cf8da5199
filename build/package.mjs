import { dirname, join } from 'node:path';
import { buildWhatIsStale } from './build-stale.mjs';
import { drawIcons } from './draw-icons.mjs';
import { findElectron } from './find-tools.mjs';
import { configuration, faultsOf, rehearsePackage } from './rehearse-package.mjs';
import { root } from './steps.mjs';

/*
 * `npm run package`: the installers for the system that it runs on, around the copy of Electron that `npm start` uses.
 * Where there is none, everything else is packed and looked at all the same (see [Note: A package without Electron]).
 */

const out = join(root, 'build', 'out');

await buildWhatIsStale();
await drawIcons(join(root, 'build', 'icons', 'icon.svg'), join(out, 'icons'));
const { files, megabytes } = rehearsePackage(join(out, 'rehearsal'));
const faults = faultsOf(files);
const electron = findElectron();
if (faults.length > 0) {
  console.error(`Gói cài đặt có tệp thừa hoặc thiếu. / The package is not as it should be.\n${faults.join('\n')}`);
  process.exitCode = 1;
} else if (electron === undefined) {
  console.error(
    `Chưa đóng gói được: phần của Bảng Vàng đã sẵn sàng (${megabytes.toFixed(1)} MB, ${files.length} tệp), nhưng máy này chưa có Electron (npx install-electron). / Not packaged: our own part is ready, but Electron is not on this machine (npx install-electron).`,
  );
  process.exitCode = 1;
} else {
  try {
    for (const path of await packAround(electron)) console.log(path);
  } catch (reason) {
    console.error(
      `Chưa đóng gói được: ${reason.message}. Lần đầu đóng gói cần mạng để lấy công cụ tạo bộ cài. / Not packaged; the packer fetches its own tools at first use, which takes a network.`,
    );
    process.exitCode = 1;
  }
}

async function packAround(program) {
  const { build, Platform } = await import('electron-builder');
  const config = configuration({ electronDist: distOf(program) });
  return build({ projectDir: root, targets: Platform.current().createTarget(), config });
}

// On macOS the program lies deep inside Electron.app; what is packed is the folder around the whole of it.
function distOf(program) {
  const app = program.indexOf('Electron.app');
  return app === -1 ? dirname(program) : program.slice(0, app);
}
