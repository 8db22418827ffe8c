import { describe, expect, test } from 'vitest';
import { turnsOfFile } from '../../../../../electron/vault/files/import/bring-in.ts';
import { subRipCues, webVttCues } from '../../../../../electron/vault/files/import/captions.ts';
import { decodeText, type TextEncoding } from '../../../../../electron/vault/files/import/decode-text.ts';
import { refuseOversizedArchive } from '../../../../../electron/vault/files/import/unpacked-size.ts';
import { docxOf, zipOf } from '../../../../support/docx.ts';

function turns(fileName: string, content: string | Uint8Array, encoding: TextEncoding = 'unicode') {
  return turnsOfFile({ fileName, bytes: Buffer.from(content), sha256: '' }, encoding);
}

const refused = (code: string) => expect.objectContaining({ failure: expect.objectContaining({ code }) });

describe('plain text', () => {
  test.each([
    ['UTF-8', Buffer.from('ሰላም ñ')],
    ['UTF-8 with a mark', Buffer.from('\ufeffሰላም ñ')],
    ['UTF-16, little end first', Buffer.from('\ufeffሰላም ñ', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeffሰላም ñ', 'utf16le').swap16()],
  ])('in %s is read word for word', async (_, bytes) => {
    expect(await turns('a.txt', bytes)).toEqual([{ label: null, words: 'ሰላም ñ' }]);
  });

  test('in an older encoding is refused until the officer says which', async () => {
    const bytes = Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x61, 0x94]);
    expect(() => decodeText(bytes, 'unicode')).toThrow(
      expect.objectContaining({
        failure: expect.objectContaining({ fields: [expect.objectContaining({ field: 'encoding' })] }),
      }),
    );
    expect(await turns('a.TXT', bytes, 'windows-1252')).toEqual([{ label: null, words: 'café “a”' }]);
  });

  test.each([
    ['half a character', Buffer.from([0xff, 0xfe, 0x00, 0xd8]), 'cannot-read'],
    ['something other than text', Buffer.from('a\u0000b'), 'cannot-read'],
    ['only blanks', Buffer.from(' \n \n'), 'cannot-read'],
    ['more than an account can hold', Buffer.alloc(4_000_001, 'a'), 'too-large'],
    ['more turns than an account can hold', 'Q: a\nA: b\n'.repeat(50_001), 'too-large'],
  ])('with %s is refused', async (_, bytes, code) => {
    await expect(turns('a.txt', bytes)).rejects.toEqual(refused(code));
  });

  test('of another kind of file is refused', async () => {
    await expect(turns('a.pdf', 'words')).rejects.toEqual(refused('cannot-read'));
  });

  test('with names before a colon is a transcript', async () => {
    const text =
      'Interviewer: What happened then?\nSelam: We walked.\n\nThen we slept.\nInterviewer: Where?\nSelam: In a yard.';
    expect(await turns('a.txt', text)).toEqual([
      { label: 'Interviewer', words: 'What happened then?' },
      { label: 'Selam', words: 'We walked.\n\nThen we slept.' },
      { label: 'Interviewer', words: 'Where?' },
      { label: 'Selam', words: 'In a yard.' },
    ]);
  });
});

describe('a Word file', () => {
  test('that names half a character gives the sign for an unknown one', async () => {
    expect(await turns('a.docx', docxOf(['a&#xD83D;b']))).toEqual([{ label: null, words: 'a\ufffdb' }]);
  });

  test('gives its paragraphs, in any script, without what was struck out', async () => {
    const struckOut =
      '<w:p><w:r><w:t>kept</w:t></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>struck</w:delText></w:r></w:del></w:p>';
    expect(await turns('a.docx', docxOf(['ሰላም በለት።', 'قال نعم', 'R &amp; B'], struckOut))).toEqual([
      { label: null, words: 'ሰላም በለት።\nقال نعم\nR & B\nkept' },
    ]);
  });

  test.each([
    ['not an archive', Buffer.from('not a Word file at all, only words')],
    ['cut short', docxOf(['words']).subarray(0, 300)],
    ['without a document', zipOf({ 'a.txt': 'words' })],
  ])('%s is refused', async (_, bytes) => {
    await expect(turns('a.docx', bytes)).rejects.toEqual(refused('damaged'));
  });

  test('that unpacks to far more than a text is refused, whatever its directory says', async () => {
    const bomb = zipOf({ 'word/document.xml': Buffer.alloc(129 * 1024 * 1024) }, 10);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    await expect(turns('a.docx', bomb)).rejects.toEqual(refused('too-large'));
  });

  test('is measured over all its entries together', () => {
    const three = zipOf({ a: Buffer.alloc(400), b: Buffer.alloc(400), c: Buffer.alloc(400) });
    expect(() => refuseOversizedArchive(three, 1200)).not.toThrow();
    expect(() => refuseOversizedArchive(three, 1199)).toThrow(refused('too-large'));
  });
});

describe('captions', () => {
  const webVtt = `WEBVTT - interview

NOTE recorded in room 2

STYLE
::cue { color: white }

1
00:00:01.000 --> 00:00:04.000 align:start
<v Officer Hale>What happened <i>then</i>?

00:05.000 --> 00:09.500
<v.quiet Selam>We walked &amp; walked
for two days.

00:10.000 --> 00:12.000
<v Selam>Then we slept.</v>
<v Officer Hale>Where?`;

  test('in WebVTT give voices and words', async () => {
    expect(await turns('a.vtt', webVtt)).toEqual([
      { label: 'Officer Hale', words: 'What happened then?' },
      { label: 'Selam', words: 'We walked & walked for two days. Then we slept.' },
      { label: 'Officer Hale', words: 'Where?' },
    ]);
  });

  test('in SubRip give words, with the names that stand before a colon', async () => {
    const subRip = `1\r\n00:00:01,000 --> 00:00:04,000\r\n{\\an8}Interviewer: <b>Where</b> was that?\r\n\r\n2\r\n00:00:05,000 --> 00:00:08,000\r\nSelam: In a yard\r\nby the road\r\n\r\n3\r\n00:00:09,000 --> 00:00:10,000\r\nnear Leeds.\r\n`;
    expect(await turns('a.srt', subRip)).toEqual([
      { label: 'Interviewer', words: 'Where was that?' },
      { label: 'Selam', words: 'In a yard by the road near Leeds.' },
    ]);
  });

  test('that begin otherwise, or lack their times, are refused with the line', () => {
    expect(() => webVttCues('00:01.000 --> 00:02.000\nwords')).toThrow(/^Line 1:/);
    expect(() => webVttCues('WEBVTT\n\n00:01.000 --> 00:02.000\na\n\njust words')).toThrow(/^Line 6:/);
    expect(() => subRipCues('1\n00:00:01,000 -> 00:00:04,000\nwords')).toThrow(/^Line 1:/);
  });
});
