import { describe, expect, test } from 'vitest';
import { otherForms } from '../../../shared/text/name-forms.ts';
import { readQuery } from '../../../shared/text/search-query.ts';

function formsFor(query: string, names: readonly string[]): string[] {
  return readQuery(query).terms.flatMap((term) => otherForms(term, names));
}

describe('other forms of a name', () => {
  test.each([
    ['Selam', ['Selam', 'ሰላም'], ['ሰላም']],
    ['ሠላም', ['Selam', 'ሰላም'], ['Selam']],
    ['muhammad', ['Mohammed Ali', 'محمد علي'], ['محمد']],
    ['"mohammed ali"', ['Mohammed Ali', 'محمد علي', 'Haji'], ['محمد علي', 'Haji']],
    ['Selam', ['Selam (ሰላም)', 'سلام'], ['ሰላም', 'سلام']],
    ['"wang xiaoming"', ['Wang Xiaoming', '王小明'], ['王小明']],
    ['Петр', ['Пётр', 'Petr'], ['Petr']],
  ])('for %s of %j are %j', (query, names, forms) => {
    expect(formsFor(query, names)).toEqual(forms);
  });

  test.each([
    ['a part of a name where the other has more parts', 'Selam', ['Selam Tesfay', 'ሰላም ተስፋይ ገብረ']],
    ['a part of a name in the same script', 'Selam', ['Selam Tesfay', 'Big Mama']],
    ['the beginning of a name', 'Sel', ['Selam', 'ሰላም']],
    ['a part of a name beside one written without blanks', 'Wang', ['Wang Xiao Ming', '王小明']],
    ['a shorter or longer name in the same script', '"selam tesfay"', ['Selam', 'Selam Tesfay', 'Salaam Tesfay Gebre']],
    ['another name', 'Sara', ['Selam', 'ሰላም']],
    ['a short word that only sounds alike', 'Ana', ['Anna', 'አና']],
  ])('are none for %s', (_, query, names) => {
    expect(formsFor(query, names)).toEqual([]);
  });
});
