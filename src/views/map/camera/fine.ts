export { default as fineWorld } from 'virtual:fine-world';
