import type { Language } from './language.ts';

export const romanian: Language = {
  code: 'ro',
  smallWords:
    'și a al ale ai o un unei unui în la de cu pe pentru din prin că să ca care ce cum când unde dacă sau dar iar deci apoi atunci el ea ei ele eu tu noi voi mă te se ne vă îl îi le lui lor mea meu mei mele ta tău sa său săi sale nostru noastră mi ți i l m s v am ai are au avea aveam avem eram era erau este sunt fi fost fi mai foarte doar numai tot toată toți toate fiecare acest această acel acea acolo aici acum după până înainte peste sub între fără spre către despre decât într dintr printr-un într-o într-un dintr-o mi-a mi-au ne-a ne-au i-a i-au le-a s-a s-au și-a m-a m-au spus zis zicea avut voi va vor veți ați așa prea',
  negations: 'nu n n-am n-a n-au n-are nici niciun nicio nimic nimeni niciodată fără nicăieri',
  negationsAgree: true,
  endings: 'a ă e i u ul ua ei ii le lor lui ea ele ilor iei',
  numbers:
    'zero:0 unu:1 una:1 un:1 o:1 doi:2 două:2 trei:3 patru:4 cinci:5 șase:6 șapte:7 opt:8 nouă:9 zece:10 unsprezece:11 doisprezece:12 douăsprezece:12 treisprezece:13 paisprezece:14 cincisprezece:15 șaisprezece:16 șaptesprezece:17 optsprezece:18 nouăsprezece:19 douăzeci:20 treizeci:30 patruzeci:40 cincizeci:50 șaizeci:60 șaptezeci:70 optzeci:80 nouăzeci:90 sută:*100 sute:*100 mie:*1000 mii:*1000 milion:*1000000 milioane:*1000000 prima:1 primul:1 doua:2 doilea:2 treia:3 treilea:3 patra:4 patrulea:4 jumătate:0.5',
  insideNumbers: 'și de',
  currencies: '£/liră/lire/lira €/euro $/dolar/dolari leu/lei',
  clockBehind: 'și jumătate:30, și un sfert:15, fără un sfert:-15',
  months: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  weekdays: 'luni/lunea marți/marțea miercuri/miercurea joi/joia vineri/vinerea sâmbătă/sâmbăta duminică/duminica',
  indefinite: 'un o',
  beforePlaces: 'în la din lângă spre într',
  exclusive: [
    'casă/casa/apartament/apartamentul fermă/ferma fabrică/fabrica restaurant/restaurantul hotel/hotelul spital/spitalul biserică/biserica școală/școala gară/gara aeroport/aeroportul piață/piața magazin/magazinul pădure/pădurea parc/parcul câmp/câmpul închisoare/închisoarea garaj/garajul bucătărie/bucătăria pivniță/pivnița/beci/beciul baie/baia',
    'mașină/mașina dubă/duba/dubiță camion/camionul/tir/tirul autobuz/autobuzul/autocar/autocarul tren/trenul avion/avionul barcă/barca vapor/vaporul taxi/taxiul',
    'tata/tatăl mama fratele frate sora soră unchiul mătușa vărul verișoara bunicul bunica soțul soția fiul fiica vecinul vecina șeful',
    'dimineața/dimineață după-amiaza seara/seară noaptea/noapte prânz',
    'minute/minut oră/ore zi/zile săptămână/săptămâni lună/luni an/ani',
    'primăvara vara toamna iarna',
    'roșu/roșie verde albastru/albastră negru/neagră alb/albă galben/galbenă maro gri portocaliu/portocalie roz mov',
    'bărbat/bărbați femeie/femei băiat/băieți fată/fete copil/copii',
  ],
};
