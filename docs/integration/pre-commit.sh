#!/bin/sh
# À copier dans .git/hooks/pre-commit, puis : chmod +x .git/hooks/pre-commit
# Juge les fiches du commit telles qu’il les prendra. La commande installée, celle du dépôt d’abord : jamais un paquet
# que npm irait chercher sous ce nom.
PATH="$PWD/node_modules/.bin:$PATH"
if ! command -v fiche >/dev/null; then
  echo 'La commande « fiche » n’est pas installée : dans une copie de son dépôt, npm install --global .' >&2
  exit 1
fi
exec fiche lint --staged
