import type { Shape } from '../words.ts';
import type { en } from './en.ts';

export const es: Shape<typeof en> = {
  subtitle: 'Un artículo, un mapa. Lo que puede decir y lo que no.',
  parts: 'Partes de este texto',
  titles: {
    how: 'Cómo se lee',
    source: 'Fuente',
    method: 'Método',
    limits: 'Límites',
    boundaries: 'Fronteras',
    license: 'Licencia',
    cite: 'Cómo citar',
    report: 'Avisar de un error',
  },
  how: {
    named: { name: 'Nombrados:', text: 'al menos esa cantidad de partidos. El artículo los nombra.' },
    average: { name: 'Media:', text: 'el total de la región entre sus países. No es un recuento.' },
    mentioned: { name: 'Mencionado:', text: 'relaciones, sin número.' },
    none: { name: 'No mencionado:', text: 'no significa ninguno.' },
    home: { name: 'El tema:', text: 'China. No tiene número.' },
  },
  source: {
    dates: (counted, page) => `Sus cifras llegan hasta ${counted}. Su página lleva la fecha del ${page}.`,
    checked: 'Nada de ello se ha verificado para este mapa.',
  },
  method: {
    claims: (n) => `Cada tono se apoya en una frase: ${n} afirmaciones, cada una unida a sus palabras.`,
    see: 'Ver todas las afirmaciones',
    coders:
      'Dos codificadores leyeron el artículo por separado, con las mismas reglas escritas. Ninguno es experto en el tema.',
    agreement:
      'Coinciden casi en todo. Eso muestra que las reglas se pueden seguir. No muestra que el artículo sea cierto ni que otros escribirían las mismas reglas.',
    rules: 'Las reglas y las dos codificaciones vienen con el código fuente, en su carpeta «data».',
  },
  limits: {
    totals: (n) =>
      `${n} regiones tienen un total. No todos los totales cuentan lo mismo, así que no se pueden sumar.`,
    silence: 'Lo que el artículo no dice se dibuja como no dicho, nunca como cero.',
    boundaries:
      'Natural Earth, de facto; no implican ninguna posición. Un lugar en disputa no toma el valor de nadie.',
    disputed: 'Cada lugar en disputa',
  },
  license: {
    coding: 'Codificación y datos:',
    article: 'Artículo:',
    quoted: 'Pertenece a sus titulares y se cita. Cada imagen que exporte lo nombra.',
    boundaries: 'Fronteras:',
    publicDomain: 'Natural Earth, dominio público',
    code: 'Código:',
  },
  cite: {
    copy: 'Copiar',
    copyAs: (style) => `Copiar como ${style}`,
    copied: 'Copiado.',
    refused: 'No se pudo copiar. El texto está seleccionado: cópielo con Ctrl+C o ⌘C.',
  },
  report: {
    say: 'Diga qué país y qué frase.',
    fill: 'Ambos se rellenan si hay uno elegido.',
    open: 'Avisar de un error',
    copy: 'Copiar el aviso',
    send: 'Envíelo a los responsables, allí donde encontró este mapa o su código fuente.',
    title: (place) => `Un error en el Atlas de relaciones: ${place}`,
    whole: 'todo el mapa',
    place: 'Lugar: ',
    sentence: 'Frase: ',
    link: 'Enlace: ',
    wrong: 'Qué está mal: ',
    instead: 'Qué dice el artículo: ',
  },
};
