import type { Configuration } from 'electron-builder';

/** What goes into the program. The command line comes with the npm package instead; here nothing could start it. */
const program = ['dist/**', '!dist/node/cli.js', 'sample/**', 'LICENSE'];

/** Of better-sqlite3 its code and the one binary for the system: neither its sources nor those for other systems. */
const database = (binary: string): readonly string[] => [
  '!node_modules/better-sqlite3/{deps,src}{,/**}',
  '!node_modules/better-sqlite3/binding.gyp',
  `!node_modules/better-sqlite3/prebuilds/!(${binary}.node)`,
  '!node_modules/node-addon-api{,/**}',
];

/** electron-builder itself puts the processor in. */
const arch = '${arch}';

/**
 * Installers for the three desktops. `npm run dist` builds those for the system it runs on, into release/. The files are
 * named for each system and not once for all, since patterns for one system alone would let everything else in.
 */
export default {
  appId: 'org.throughline.workbench',
  productName: 'Throughline',
  copyright: 'The Throughline developers',
  artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
  directories: { output: 'release', buildResources: 'resources' },
  extraMetadata: {
    main: 'dist/node/desktop.js',
    author: 'The Throughline developers',
    homepage: 'https://throughline.invalid/',
  },
  // The system's own loader can't read from the archive; everything else lies in it, under its checksum.
  asar: { smartUnpack: false },
  asarUnpack: ['**/*.node'],
  // The binaries fit every Node and every Electron.
  npmRebuild: false,
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },
  fileAssociations: [
    {
      ext: 'throughline',
      name: 'Throughline study',
      description: 'A study of interviews',
      mimeType: 'application/x-throughline',
      role: 'Editor',
      rank: 'Owner',
    },
  ],
  // Installers are handed on by people, never uploaded by a build.
  publish: null,
  linux: {
    files: [...program, ...database(`linux-${arch}`)],
    target: ['AppImage', 'deb'],
    icon: 'resources/icon.png',
    category: 'Science',
    synopsis: 'Qualitative interview research, from transcript to table',
    maintainer: 'The Throughline developers <developers@throughline.invalid>',
  },
  win: {
    files: [...program, ...database(`win32-${arch}`)],
    target: ['nsis'],
    icon: 'resources/icon.png',
  },
  nsis: { oneClick: false, allowToChangeInstallationDirectory: true, deleteAppDataOnUninstall: false },
  mac: {
    files: [...program, ...database(`darwin-${arch}`)],
    target: ['dmg', 'zip'],
    icon: 'resources/icon-mac.png',
    category: 'public.app-category.productivity',
    extendInfo: { NSAppTransportSecurity: { NSAllowsArbitraryLoads: false } },
    hardenedRuntime: true,
    gatekeeperAssess: false,
    entitlements: 'resources/entitlements.mac.plist',
    entitlementsInherit: 'resources/entitlements.mac.plist',
  },
} satisfies Configuration;
