import { mount } from 'svelte';
import './tokens.css';
import './base.css';
import App from './shell/App.svelte';

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no place for the reading room.');
mount(App, { target });
