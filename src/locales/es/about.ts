import type { Shape } from '../words.ts';
import type { words as en } from '../en/about.ts';
import { during, when } from './phrases.ts';

export const words: Shape<typeof en> = {
  subtitle: 'Un artículo, un mapa: lo que pueden decir y lo que no.',
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
    named: { name: 'Citados por su nombre:', text: 'el artículo nombra al menos ese número de partidos.' },
    average: {
      name: 'Media regional:',
      text: 'total regional ÷ número de países. No es el recuento de ninguno.',
    },
    mentioned: { name: 'Mencionado:', text: 'relaciones, sin cifra.' },
    none: { name: 'No mencionado:', text: 'eso no significa que no haya relaciones.' },
    home: { name: 'El tema:', text: 'China. No tiene cifra.' },
  },
  source: {
    dates: (counted, page) =>
      `Sus cifras reflejan la situación ${during(counted)}. Fecha de su página: ${when(page)}.`,
    checked: 'No hemos verificado los hechos para este mapa.',
  },
  method: {
    claims: (n) =>
      `Cada tono tiene una frase que lo justifica. El atlas contiene ${n}\u00a0afirmaciones, cada una con las palabras exactas del artículo.`,
    see: 'Ver todas las afirmaciones',
    coders:
      'Dos codificadores leyeron el artículo por separado, con las mismas reglas escritas. Ninguno es experto en el tema.',
    agreement:
      'Coinciden casi en todo. Eso muestra que las reglas se pueden seguir. No muestra que el artículo diga la verdad ni que otros fueran a escribir las mismas reglas.',
    rules: 'Las reglas y las dos codificaciones están en la carpeta «data» del código fuente.',
  },
  limits: {
    totals: (n) =>
      `${n}\u00a0regiones tienen un total. Los totales cuentan cosas distintas, así que no se pueden sumar.`,
    silence: 'Lo que el artículo no dice se muestra como no mencionado, nunca como cero.',
    boundaries:
      'Natural Earth, de facto. No implican ninguna postura. Un lugar en disputa no recibe la cifra de ninguna de las partes.',
    disputed: 'Ver los lugares en disputa',
  },
  license: {
    coding: 'Codificación y datos:',
    article: 'Artículo:',
    quoted:
      'pertenece a los titulares de sus derechos y aquí solo se cita. Cada imagen que exporte lo cita como fuente.',
    boundaries: 'Fronteras:',
    publicDomain: 'Natural Earth, dominio público',
    code: 'Código:',
  },
  cite: {
    copy: 'Copiar',
    copyAs: (style) => `Copiar como ${style}`,
    copied: 'Copiado.',
    refused: 'No se pudo copiar. El texto está seleccionado: pulse Ctrl+C o ⌘C.',
  },
  report: {
    say: 'Díganos qué país y qué frase.',
    fill: 'Lo que tenga abierto ya figura en el aviso.',
    open: 'Avisar de un error',
    copy: 'Copiar el aviso',
    send: 'Envíelo a la persona que le dio este mapa o su código fuente.',
    title: (place) => `Error en el Atlas de relaciones: ${place}`,
    whole: 'todo el mapa',
    place: 'Lugar: ',
    sentence: 'Frase: ',
    link: 'Enlace: ',
    wrong: 'Qué está mal: ',
    instead: 'Qué dice el artículo: ',
  },
};
