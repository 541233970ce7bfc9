@echo off
rem Starts Daftar with a Java that is new enough. In a checkout of the sources it first builds what is missing;
rem after a change of the sources run "mvn package". JAVA_OPTS and DAFTAR_JAVA_OPTS hold further options for Java.
setlocal EnableExtensions DisableDelayedExpansion

set "NEEDED=21"
set "FOUND="

if defined JAVA_HOME call :take_if_new_enough "%JAVA_HOME%\bin\java.exe"
if not defined FOUND for %%J in (java.exe) do call :take_if_new_enough "%%~$PATH:J"
if not defined FOUND call :take_newest_of_the_usual
if not defined FOUND (
  echo daftar: install Java %NEEDED% or newer, for example from https://adoptium.net, or let JAVA_HOME name it>&2
  exit /b 1
)

set "HOME_FOLDER=%~dp0"
if exist "%~dp0pom.xml" set "HOME_FOLDER=%~dp0standalone\target\daftar\"
if not exist "%HOME_FOLDER%lib\daftar.jar" call :build || exit /b 1

"%FOUND%" --enable-native-access=ALL-UNNAMED -Daxon.update-check.disabled=true -XX:+UseSerialGC %JAVA_OPTS% %DAFTAR_JAVA_OPTS% -jar "%HOME_FOLDER%lib\daftar.jar" %*
exit /b %ERRORLEVEL%

:read_version
set "VERSION=0"
if "%~1"=="" exit /b
if not exist "%~1" exit /b
rem "call" keeps cmd from taking away the quotes around the path.
for /f "tokens=3" %%V in ('call "%~1" -version 2^>^&1 ^| findstr /c:" version "') do (
  for /f "delims=.-+" %%M in ("%%~V") do set "VERSION=%%M"
)
exit /b

:take_if_new_enough
call :read_version "%~1"
if %VERSION% GEQ %NEEDED% set "FOUND=%~1"
exit /b

:take_newest_of_the_usual
set /a NEWEST=%NEEDED%-1
for %%F in (Java "Eclipse Adoptium" Microsoft Zulu "Amazon Corretto") do (
  for /d %%D in ("%ProgramFiles%\%%~F\*") do call :take_if_newer "%%~D\bin\java.exe"
)
for /d %%D in ("%USERPROFILE%\.jdks\*") do call :take_if_newer "%%~D\bin\java.exe"
exit /b

:take_if_newer
call :read_version "%~1"
if %VERSION% LEQ %NEWEST% exit /b
set "NEWEST=%VERSION%"
set "FOUND=%~1"
exit /b

:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo daftar: install Maven 3.8 or newer: it builds Daftar from its sources>&2
  exit /b 1
)
echo daftar: building from the sources; the first time this takes a few minutes>&2
pushd "%~dp0"
call mvn -q -B -Dmaven.test.skip=true -pl standalone -am package 1>&2
set "OUTCOME=%ERRORLEVEL%"
popd
if not "%OUTCOME%"=="0" echo daftar: the build failed>&2
exit /b %OUTCOME%
