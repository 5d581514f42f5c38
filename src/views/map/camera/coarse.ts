export { default as coarseWorld } from 'virtual:world';
