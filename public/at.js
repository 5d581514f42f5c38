// A page under at/ is there for its picture and words; a reader goes on to the place it is about.
location.replace(document.querySelector('a').href);
