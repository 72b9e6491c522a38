@echo off
setlocal
set "JAVA=java"
if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -XX:SharedArchiveFile="%~dp0tinhgon.jsa" -Xshare:auto -XX:-PrintWarnings -Xlog:disable -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 %TINHGON_JAVA_OPTS% -jar "%~dp0tinhgon.jar" %*
