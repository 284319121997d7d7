export {findDeliverables} from './find.js'
export {readDeliverables} from './read.js'
