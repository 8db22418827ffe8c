/** `VERIFY.txt`: how anybody checks the bundle with public tools alone, in the folder that holds this file. Words, no scripts. */
import { paths, signatureNamespace } from '../identity.ts';

export interface SigningFacts {
  readonly forceCode: string;
  readonly fingerprintHex: string;
  readonly fingerprintSsh: string;
}

/** Length of a SHA-512 in hex and the two blanks after it. */
const pathColumn = 131;
const unlistedPattern = '^data/|^tagmanifest-sha(256|512)\\.txt$|^tagmanifest-sha512\\.txt\\.(sig|sshsig)$';

/** The commands for Linux and macOS, in the order in which they are given. */
export function unixCommands({ forceCode }: Pick<SigningFacts, 'forceCode'>): string[] {
  return [
    `openssl pkeyutl -verify -pubin -inkey ${paths.publicKeyPem} -rawin -in ${paths.tagManifestSha512} -sigfile ${paths.rawSignature}`,
    `ssh-keygen -Y verify -f ${paths.allowedSigners} -I ${forceCode} -n ${signatureNamespace} -s ${paths.sshSignature} < ${paths.tagManifestSha512}`,
    `sha512sum --strict --quiet -c ${paths.tagManifestSha512}`,
    `sha512sum --strict --quiet -c ${paths.manifestSha512}`,
    `sha256sum --strict --quiet -c ${paths.tagManifestSha256}`,
    `sha256sum --strict --quiet -c ${paths.manifestSha256}`,
    `test -z "$( (cut -c${pathColumn}- ${paths.manifestSha512}; find data ! -type d) | LC_ALL=C sort | uniq -u)" && echo "The payload list agrees."`,
    `test -z "$( (cut -c${pathColumn}- ${paths.tagManifestSha512}; find . ! -type d | cut -c3- | grep -v -E '${unlistedPattern}') | LC_ALL=C sort | uniq -u)" && echo "The list of tag files agrees."`,
  ];
}

/** The commands for Windows 10 and 11, in PowerShell. */
export function windowsCommands({ forceCode }: Pick<SigningFacts, 'forceCode'>): string[] {
  const check = (manifest: string) =>
    `Get-Content ${manifest} | ForEach-Object { $hash, $file = $_ -split '  ', 2; if ((Get-FileHash -Algorithm SHA512 -LiteralPath $file).Hash -ne $hash) { "DIFFERS: $file" } }`;
  return [
    `cmd /c "ssh-keygen -Y verify -f ${paths.allowedSigners} -I ${forceCode} -n ${signatureNamespace} -s ${paths.sshSignature} < ${paths.tagManifestSha512}"`,
    check(paths.tagManifestSha512),
    check(paths.manifestSha512),
    `Compare-Object (Get-Content ${paths.manifestSha512} | ForEach-Object { $_.Substring(${pathColumn - 1}) }) (Get-ChildItem data -Recurse -File -Force | ForEach-Object { (Resolve-Path -Relative -LiteralPath $_.FullName).Substring(2).Replace('\\', '/') })`,
    `Compare-Object (Get-Content ${paths.tagManifestSha512} | ForEach-Object { $_.Substring(${pathColumn - 1}) }) (Get-ChildItem . -Recurse -File -Force | ForEach-Object { (Resolve-Path -Relative -LiteralPath $_.FullName).Substring(2).Replace('\\', '/') } | Where-Object { $_ -notmatch '${unlistedPattern}' })`,
  ];
}

export function instructions(id: string, signing: SigningFacts): string {
  const unix = unixCommands(signing);
  const windows = windowsCommands(signing);
  return `HOW TO CHECK THIS BUNDLE: ${id}

You need no special program. Unpack the ZIP file, open a terminal in the folder that
holds this file, and paste the commands one by one. Do it before you open, change or
add any file.

What you trust comes from the receipt, which travelled to you another way. The key in
this folder is here for convenience: compare its fingerprint with the one on the
receipt. If they differ, stop, and ask the officer on the receipt.

  Fingerprint, hex:  ${signing.fingerprintHex}
  Fingerprint, ssh:  ${signing.fingerprintSsh}

Also compare the SHA-512 of ${paths.tagManifestSha512} with the one on the receipt:
it stands for every byte of this bundle.


ON LINUX AND MACOS

(On macOS write "shasum -a 512" for "sha512sum --strict --quiet" and "shasum -a 256" for
"sha256sum --strict --quiet"; openssl must be OpenSSL 3.)

1. The fingerprint of the key, in both notations:

   openssl pkey -pubin -in ${paths.publicKeyPem} -outform DER | openssl dgst -sha256
   ssh-keygen -l -f ${paths.publicKeySsh}

2. The signature, in both forms. The first prints "Signature Verified Successfully",
   the second "Good "${signatureNamespace}" signature". One is enough if you lack a tool.

   ${unix[0]}
   ${unix[1]}

3. The SHA-512 that the receipt names:

   sha512sum ${paths.tagManifestSha512}

4. Every file against the lists. These print nothing when all is well.

   ${unix[2]}
   ${unix[3]}
   ${unix[4]}
   ${unix[5]}

5. No file too many and none too few: the lists against the folder, both ways. Each
   prints a sentence that ends in "agrees". If one prints nothing, a file was added or taken.

   ${unix[6]}
   ${unix[7]}


ON WINDOWS 10 AND 11 (PowerShell)

1. The fingerprint of the key:

   ssh-keygen -l -f ${paths.publicKeySsh}

2. The signature. It prints "Good "${signatureNamespace}" signature".

   ${windows[0]}

3. The SHA-512 that the receipt names:

   (Get-FileHash -Algorithm SHA512 ${paths.tagManifestSha512}).Hash

4. Every file against the lists. These print nothing when all is well.

   ${windows[1]}
   ${windows[2]}

5. No file too many and none too few. These print nothing when all is well.

   ${windows[3]}
   ${windows[4]}


WHAT THIS PROVES

The signature covers ${paths.tagManifestSha512}. That file lists every other file of the
bag itself, and among them the lists of everything under data. So if the signature is
good, the fingerprint is the one on the receipt, and steps 4 and 5 are clean, every
byte is what the officer exported, and nothing was added or taken away.
`;
}
