import { useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ComposableMap, Geographies, Geography, ZoomableGroup } from 'react-simple-maps';
import { geoEqualEarth } from 'd3';
import { colorOf, fromSvg, HEIGHT, load, ready, WIDTH, wordsOf } from '../shared.js';

const projection = geoEqualEarth().fitSize([WIDTH, HEIGHT], { type: 'Sphere' });
const config = { scale: projection.scale() };

function Map({ features }) {
  const [tip, setTip] = useState(null);
  const [chosen, setChosen] = useState(null);
  const shapes = useMemo(
    () => (
      <Geographies geography={features}>
        {({ geographies }) =>
          geographies.map((geography, index) => (
            <Geography
              key={geography.rsmKey ?? index}
              geography={geography}
              className="country"
              fill={colorOf(index)}
              onMouseMove={({ pageX, pageY }) => setTip({ name: geography.properties.name, pageX, pageY })}
              onMouseLeave={() => setTip(null)}
              onClick={() => setChosen(geography.properties.name)}
            />
          ))
        }
      </Geographies>
    ),
    [features],
  );
  useEffect(() => ready(fromSvg(document.querySelector('.map-frame svg'), projection)), []);
  return (
    <>
      <div className="map-frame">
        <ComposableMap projection="geoEqualEarth" projectionConfig={config} width={WIDTH} height={HEIGHT}>
          <ZoomableGroup maxZoom={60}>{shapes}</ZoomableGroup>
        </ComposableMap>
      </div>
      <div data-panel="">
        {chosen && (
          <>
            <h2>{chosen}</h2>
            <p>{wordsOf()}</p>
          </>
        )}
      </div>
      {tip && (
        <div className="tip" style={{ left: tip.pageX + 12, top: tip.pageY + 12 }}>
          {tip.name}
        </div>
      )}
    </>
  );
}

const { features } = await load();
const root = document.querySelector('#root');
root.style.display = 'contents';
createRoot(root).render(<Map features={features} />);
