// Words of the first screens.
import access from "./access.json";
import app from "./app.json";
import practices from "./practices.json";

export default { access, app, practices };
