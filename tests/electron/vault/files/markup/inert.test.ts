import { describe, expect, test } from 'vitest';
import { isInertMarkup } from '../../../../../electron/vault/files/markup/inert.ts';
import { bundleDocument } from '../../../../../shared/domain/bundle/bundle-document.ts';
import { bundledGrowth } from '../../../../../shared/domain/bundle/bundled-growth.ts';
import { readMeFirst } from '../../../../../shared/domain/bundle/documents/read-me-first.ts';
import { growthSvg } from '../../../../../shared/domain/growth/growth-svg.ts';
import { sampleRecord } from '../bundle/sample.ts';

const hostileWords = '<script>alert(1)</script> onclick="x" javascript:alert(1) https://example.org url(x) ’ & "';

describe('a page that only shows', () => {
  test('is each of our own, whatever was typed into it', () => {
    const record = sampleRecord({ reason: hostileWords, recipient: hostileWords });
    const signing = { forceCode: 'TOY', fingerprintHex: 'ab cd', fingerprintSsh: 'SHA256:x+/=' };
    expect(isInertMarkup(readMeFirst(bundleDocument(record), signing))).toBe(true);
    expect(isInertMarkup(growthSvg(bundledGrowth(record)))).toBe(true);
  });

  test('may speak of scripts, and lead to a file beside it', () => {
    expect(isInertMarkup('<!doctype html><p title="onclick">javascript: https://x on=1</p>')).toBe(true);
    expect(isInertMarkup('<a href="data/accounts/0001/account.pdf">x</a><a href="#top">y</a>')).toBe(true);
  });
});

const live: Record<string, string> = {
  'a script': '<p>x</p><script>alert(1)</script>',
  'a script in capitals': '<SCRIPT>alert(1)</SCRIPT>',
  'a script element of SVG': '<svg xmlns="http://www.w3.org/2000/svg"><script href="x"/></svg>',
  'a handler': '<body onload="alert(1)">',
  'a handler after a quoted bracket': '<p title=">" onclick="alert(1)">x</p>',
  'a handler after a slash': '<p/onclick="alert(1)">x</p>',
  'an attribute without quotes': '<p onclick=alert(1)>x</p>',
  'a script as an address': '<a href="javascript:alert(1)">x</a>',
  'a script as an address, spelled out': '<a href="&#106;avascript:alert(1)">x</a>',
  'an address elsewhere': '<a href="https://example.org/">x</a>',
  'an address on another host': '<a href="//example.org/">x</a>',
  'an address above the folder': '<a href="../other.html">x</a>',
  'an address in another namespace': '<a xlink:href="https://example.org/">x</a>',
  'a picture': '<img src="x.png">',
  'a frame': '<iframe srcdoc="x"></iframe>',
  'a base': '<base href="x">',
  'a form': '<form action="x"></form>',
  'a fetched style': '<style>p { background: url(https://example.org/x) }</style>',
  'an imported style': '<style>@import "x";</style>',
  'a fetched style, spelled out': '<style>p { background: \\75rl(x) }</style>',
  'a fetched fill': '<rect fill="url(https://example.org/x#y)"/>',
  'a style of its own': '<p style="background: url(x)">x</p>',
  'a page that goes elsewhere': '<meta http-equiv="refresh" content="0;url=https://example.org">',
  'HTML inside a picture': '<svg><foreignObject></foreignObject></svg>',
  'a movement': '<svg><a><animate attributeName="href" values="javascript:x"/></a></svg>',
  'a comment': '<!-- <p> -->',
  'an entity': '<!DOCTYPE svg [<!ENTITY x "y">]><svg></svg>',
  'a style sheet elsewhere': '<?xml-stylesheet href="https://example.org/x.css"?><svg></svg>',
  'characters that are not read': '<![CDATA[<script>]]>',
};
test.each(Object.entries(live))('%s is more than showing', (_, page) => {
  expect(isInertMarkup(page)).toBe(false);
});
