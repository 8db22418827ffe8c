import type { Language } from './language.ts';

export const turkish: Language = {
  code: 'tr',
  smallWords:
    'bir ve ile de da ki bu şu o ben sen biz siz onlar bana beni benim sana seni ona onu onun bize bizi bizim onlara onları için gibi kadar sonra önce ama fakat veya ya çünkü eğer ne kim nasıl neden nerede zaman her bütün tüm bazı çok daha en sadece yalnız artık hâlâ hala şimdi orada burada var idi oldu olan olarak diye dedi söyledi içinde üstünde altında kendi',
  negations: 'değil yok hiç asla hayır ne',
  negationShape:
    /^\p{L}{2,}(?:m[aeıiuü]d[ıiuü]\p{L}{0,3}|m[aeıiuü]yor\p{L}{0,4}|m[ae]z\p{L}{0,3}|m[ae]mış\p{L}{0,3}|m[ae]miş\p{L}{0,3})$/u,
  numbers:
    'sıfır:0 bir:1 iki:2 üç:3 dört:4 beş:5 altı:6 yedi:7 sekiz:8 dokuz:9 on:10 yirmi:20 otuz:30 kırk:40 elli:50 altmış:60 yetmiş:70 seksen:80 doksan:90 yüz:*100 bin:*1000 milyon:*1000000 birinci:1 ikinci:2 üçüncü:3 ilk:1 yarım:0.5 buçuk:0.5',
  months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  weekdays: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
};
