// A page under at/ or embed/ is there for its address; a reader goes on to the place it is about, with what the address adds.
const there = new URL(document.querySelector('a').href);
for (const [name, value] of new URLSearchParams(location.search)) there.searchParams.set(name, value);
there.hash = location.hash;
location.replace(there);
