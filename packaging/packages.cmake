# Debian packages by CPack: `./kyosei package`. Everything that could differ between two runs is fixed:
# times by SOURCE_DATE_EPOCH, which that command sets, permissions here.
set(CPACK_GENERATOR DEB)
set(CPACK_KYOSEI_VERSION ${KYOSEI_VERSION})  # for ./kyosei package
set(CPACK_COMPONENTS_ALL program cli development)
if(TARGET kyosei-mpi)
    list(APPEND CPACK_COMPONENTS_ALL mpi)
endif()
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")  # each component has its own
set(CPACK_PACKAGE_VENDOR "The Kyosei contributors")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
    GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "Kyosei contributors <maintainers@kyosei.example>")
# "1.0.0-rc" comes before 1.0.0.
string(REPLACE "-" "~" debian_version "${KYOSEI_VERSION}")
set(CPACK_DEBIAN_PACKAGE_VERSION ${debian_version})
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME kyosei)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS "fonts-noto-core, fonts-noto-cjk, qt6-translations-l10n")
# The module with which both search for packages.
set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS "kyosei-cli (= ${debian_version}-${CPACK_DEBIAN_PACKAGE_RELEASE})")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SUGGESTS "qt6-wayland")
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION "explore what aid and trade do for peace in Northeast Asia
A window with sliders for the policies of Japan, the two Koreas, Mongolia,
China, Russia and the United States. A model recomputes the four indicators
of An Agenda for Peace, overall stability, and how far a cooperative security
framework has matured, while a slider moves. Every equation can be opened;
every figure has a unit, a range, and a source or the word judgement.")

set(CPACK_DEBIAN_CLI_PACKAGE_NAME kyosei-cli)
set(CPACK_DEBIAN_CLI_PACKAGE_SECTION science)
set(CPACK_DEBIAN_CLI_PACKAGE_SUGGESTS "kyosei, kyosei-mpi")
set(CPACK_COMPONENT_CLI_DESCRIPTION "run the Kyosei policy model, or any XMILE or Vensim model
The command line of Kyosei: runs the policy model of Northeast Asia with
scenarios, compares them with ranges, says who contributes what, writes
reports, and simulates, checks, explains and converts any system dynamics
model in XMILE 1.0 or Vensim's text format.")

set(CPACK_DEBIAN_MPI_PACKAGE_NAME kyosei-mpi)
set(CPACK_DEBIAN_MPI_PACKAGE_SECTION science)
set(CPACK_DEBIAN_MPI_PACKAGE_DEPENDS "kyosei-cli (= ${debian_version}-${CPACK_DEBIAN_PACKAGE_RELEASE})")
set(CPACK_COMPONENT_MPI_DESCRIPTION "long computations of kyosei-cli in several processes
Lets the commands explore and calibrate of kyosei-cli work in as many
processes as mpirun starts, on several machines too. Results have the same
bits as those of one process.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libkyosei-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SHLIBDEPS OFF)  # a static library
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "libexpected-dev, libpugixml-dev, libutf8proc-dev, libxlsxwriter-dev, libzip-dev, nettle-dev")
if(KYOSEI_LINK_ASMJIT)
    string(APPEND CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS ", libasmjit-dev")
endif()
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_RECOMMENDS "kyosei-cli, nlohmann-json3-dev")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION "library that simulates XMILE and Vensim models
Headers and static library of Kyosei's model library, without Qt: reads XMILE
1.0 and Vensim's text format, compiles models to machine code, runs them for
many members at once, and explains values, causes and feedback loops. For
CMake's find_package(Kyosei) and for pkg-config.")

# What Debian wants in /usr/share/doc/PACKAGE.
foreach(component ${CPACK_COMPONENTS_ALL})
    string(TOUPPER ${component} upper)
    set(folder ${CMAKE_INSTALL_DATADIR}/doc/${CPACK_DEBIAN_${upper}_PACKAGE_NAME})
    install(FILES copyright DESTINATION ${folder} COMPONENT ${component})
    install(FILES ${made}/changelog.Debian.gz ${made}/changelog.gz DESTINATION ${folder}
        COMPONENT ${component})
endforeach()
include(CPack)
