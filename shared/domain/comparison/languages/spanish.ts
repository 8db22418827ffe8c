import type { Language } from './language.ts';

export const spanish: Language = {
  code: 'es',
  smallWords:
    'el la los las un una unos unas lo de del a al en con por para sin sobre entre hasta desde y e o u pero que como cuando donde porque si se me te nos le les su sus mi mis tu tus nuestro nuestra yo tú él ella ellos ellas nosotros usted ustedes este esta estos estas ese esa eso aquel aquella es era eran fue fueron ser soy está estaba estaban estar hay había haber he ha han muy más ya también solo sólo todo toda todos todas cada otro otra después antes luego entonces allí aquí ahora dijo dijeron decía cual quien cuyo mientras durante hacia bajo tras',
  negations: 'no nunca nadie nada ningún ninguna ninguno jamás tampoco ni sin',
  negationsAgree: true,
  numbers:
    'cero:0 uno:1 un:1 una:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 catorce:14 quince:15 dieciséis:16 diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 veintiuno:21 veintidós:22 veintitrés:23 veinticuatro:24 veinticinco:25 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90 cien:100 ciento:100 doscientos:200 doscientas:200 trescientos:300 trescientas:300 cuatrocientos:400 quinientos:500 quinientas:500 seiscientos:600 setecientos:700 ochocientos:800 novecientos:900 mil:*1000 millón:*1000000 millones:*1000000 primero:1 primera:1 primer:1 segundo:2 segunda:2 tercero:3 tercera:3 tercer:3 cuarto:4 cuarta:4 quinto:5 quinta:5 medio:0.5 media:0.5',
  insideNumbers: 'y',
  currencies: '£/libra/libras €/euro/euros $/dólar/dólares',
  clockBehind: 'y media:30, y cuarto:15, menos cuarto:-15',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
  weekdays: 'lunes martes miércoles jueves viernes sábado/sábados domingo/domingos',
  indefinite: 'un una',
  beforeVerbs:
    'yo él ella ellos ellas nosotros usted ustedes no nunca me te se nos le les lo había habían estaba estaban he ha han',
  beforePlaces: 'en a de desde hacia cerca',
  exclusive: [
    'casa/piso/apartamento granja fábrica restaurante hotel hospital iglesia escuela estación aeropuerto mercado tienda oficina bosque parque campo prisión/cárcel cocina sótano baño',
    'coche/carro furgoneta camión autobús tren avión barco taxi',
    'padre madre hermano hermana tío tía primo prima abuelo abuela marido/esposo esposa hijo hija vecino vecina jefe',
    'mañana tarde noche mediodía medianoche',
    'minuto/minutos hora/horas día/días semana/semanas mes/meses año/años',
    'rojo/roja verde azul negro/negra blanco/blanca amarillo/amarilla gris marrón/café naranja rosa morado/morada',
  ],
};
