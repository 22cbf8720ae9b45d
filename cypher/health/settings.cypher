// The values that some of the server's settings have, by name; no row for one that it does not know.
SHOW SETTINGS YIELD name, value
WHERE name IN $names
RETURN name, value
ORDER BY name
