import type { Language } from './language.ts';

export const polish: Language = {
  code: 'pl',
  smallWords:
    'i w we z ze na do od po za przed przez pod nad o u dla bez przy oraz a ale lub albo że żeby aby bo ponieważ gdy kiedy gdzie jak jaki który która które którzy co kto czy to ten ta te tego tej tym tych on ona ono oni one ja ty my wy mnie mi mną ciebie go jego jej jemu ich im nimi nas nam nami się siebie sobie swój swoje swoją mój moja moje moją mojego mojej jest są był była było byli były być będzie mam ma miał miała mieli już jeszcze tylko bardzo też także tak potem wtedy tam tu tutaj teraz każdy każda wszyscy wszystko jakiś inny sam sama powiedział powiedziała mówił mówiła',
  negations: 'nie nigdy nikt nic żaden żadna żadnego nikogo niczego bez ani nigdzie',
  negationsAgree: true,
  numbers:
    'zero:0 jeden:1 jedna:1 jedno:1 jednego:1 dwa:2 dwie:2 dwóch:2 dwaj:2 trzy:3 trzech:3 trzej:3 cztery:4 czterech:4 pięć:5 pięciu:5 sześć:6 sześciu:6 siedem:7 siedmiu:7 osiem:8 ośmiu:8 dziewięć:9 dziewięciu:9 dziesięć:10 dziesięciu:10 jedenaście:11 dwanaście:12 dwunastu:12 trzynaście:13 czternaście:14 piętnaście:15 szesnaście:16 siedemnaście:17 osiemnaście:18 dziewiętnaście:19 dwadzieścia:20 trzydzieści:30 czterdzieści:40 pięćdziesiąt:50 sześćdziesiąt:60 siedemdziesiąt:70 osiemdziesiąt:80 dziewięćdziesiąt:90 sto:100 dwieście:200 trzysta:300 czterysta:400 pięćset:500 sześćset:600 siedemset:700 osiemset:800 dziewięćset:900 tysiąc:1000 tysiące:*1000 tysięcy:*1000 milion:*1000000 pierwszy:1 pierwsza:1 drugi:2 druga:2 trzeci:3 trzecia:3 czwarty:4 piąty:5 piąta:5 piątej:5 szósty:6 szósta:6 szóstej:6 siódmej:7 ósmej:8 dziewiątej:9 dziesiątej:10 pół:0.5',
  months:
    'styczeń/stycznia/styczniu luty/lutego/lutym marzec/marca/marcu kwiecień/kwietnia/kwietniu maj/maja/maju czerwiec/czerwca/czerwcu lipiec/lipca/lipcu sierpień/sierpnia/sierpniu wrzesień/września/wrześniu październik/października/październiku listopad/listopada/listopadzie grudzień/grudnia/grudniu',
  weekdays:
    'poniedziałek/poniedziałki wtorek/wtorki środa/środę/środy czwartek/czwartki piątek/piątki sobota/sobotę/soboty niedziela/niedzielę/niedziele',
  beforePlaces: 'w we do z ze na koło obok',
  exclusive: [
    'dom/domu/mieszkanie farma/farmie/farmę fabryka/fabryce/fabrykę restauracja/restauracji hotel/hotelu szpital/szpitala/szpitalu kościół/kościoła szkoła/szkoły dworzec/dworcu rynek/targ sklep/sklepie las/lesie park/parku kuchnia/kuchni piwnica/piwnicy łazienka/łazience',
    'samochód/samochodem auto/autem furgonetka/furgonetką ciężarówka/ciężarówką autobus/autobusem/autokar/autokarem pociąg/pociągiem samolot/samolotem łódź/łodzią',
    'ojciec/ojca/tata matka/matkę/mama brat/brata siostra/siostrę wujek/wujka ciotka/ciotkę kuzyn/kuzyna mąż/męża żona/żonę syn/syna córka/córkę',
    'rano/ranem południe/południu wieczór/wieczorem noc/nocy/nocą',
    'minut/minuty godzin/godziny/godzina dni/dzień tydzień/tygodnie/tygodni miesiąc/miesiące/miesięcy rok/lata/lat',
    'czerwony/czerwona zielony/zielona niebieski/niebieska czarny/czarna biały/biała żółty/żółta szary/szara brązowy/brązowa',
  ],
};
