import { features } from '../features/index.ts';
import { LayerMenu } from '../views/legend/LayerMenu.tsx';
import { MapControls } from '../views/map/MapControls.tsx';
import { DatesButton } from '../views/timeline/DatesButton.tsx';
import { WorldMenu } from '../views/map/world/WorldMenu.tsx';

/** The toolbar of the map: menus for layers and places, the dates, the features' buttons, and zoom. */
export function Toolbar() {
  return (
    <div className="tools">
      <div className="tools-menus">
        <LayerMenu more={features.map(({ id, LayerEntry }) => LayerEntry && <LayerEntry key={id} />)} />
        <WorldMenu />
        <DatesButton />
        {features.map(({ id, MapControl }) => MapControl && <MapControl key={id} />)}
      </div>
      <MapControls />
    </div>
  );
}
