// The yardstick: the page of activities as a careful programmer would write it with Preact. It renders when both files
// are here, and gathers the words to search when that is painted.

import { render } from 'preact';
import { App } from './app.jsx';
import { collection } from './collection.js';

const json = async name => (await fetch(`/data/${name}.json`)).json();

const [project, { activities }] = await Promise.all([json('project'), json('activities')]);
const found = collection(project, activities);
const app = document.getElementById('app');
app.textContent = '';
render(<App found={found} />, app);
document.documentElement.dataset.app = 'on';
requestAnimationFrame(() => setTimeout(found.prepare));
