# The developers' front door. ./run and ./test are for everyone; these are shorter ways to parts of them.
.PHONY: help dev check fmt test quick types accept rooms new-room package prove bench clean

help:       ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

dev:        ## build for debugging, serve a fresh demo, build and start again when a file changes
	tools/dev

check:      ## every check that needs no build
	tools/check

fmt:        ## format C++ and TypeScript
	tools/check --fix
	tools/web run format

test:       ## everything, as ./test
	./test

quick:      ## ./test --quick
	./test --quick

types:      ## write the generated files anew: TypeScript types, OpenAPI
	./run --build
	tools/check_generated --write

accept:     ## take what golden tests see now as the new truth; look at git diff afterwards
	cmake --build --preset release --target upswing_tests
	UPSWING_ACCEPT=1 build/release/upswing_tests

rooms:      ## check the arrows between the rooms
	tools/check_rooms

new-room:   ## make new-room NAME=ideas: the drawers of a new room
	tools/new_room $(NAME)

package:    ## build/upswing_<version>_<architecture>.deb, from a release build
	./run --build
	tools/package

prove:      ## as root: the package, hosting.md on a fresh Debian, a gigabyte restored, sqlmap; not in ./test, they change the machine
	tools/package_test
	tools/hosting_walk
	tools/large_restore
	tools/sqlmap_test

bench:      ## measure speed and size; writes docs/performance.md
	bench/run --write

clean:      ## remove what was built; demo data stays
	rm -rf build web/dist
